import type { Safety, SafetyResource } from '@float/contract';
import { useEffect, useRef, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { bringForward } from '@/ui/bringForward';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Icon } from '@/ui/Icon';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';
import { LinkButton } from '@/ui/LinkButton';
import { Contact } from './Contact';
import { contactActions } from './contact';
import { isEmergency } from './urgency';

const titles: Readonly<Record<Safety['level'], string>> = {
  crisis: 'You are not alone with this',
  concern: 'If you would like to talk to someone',
};

const titleOf = (safety: Safety): string => (isEmergency(safety) ? 'Please call now' : titles[safety.level]);

interface HelpCardProps {
  /** What a summary or a job says; nothing is shown when it is null, or nobody has looked. */
  readonly safety: Safety | null | undefined;
  /** Begins as a bar, and leaves the focus where it is: where the same help has been shown before. */
  readonly startsFolded?: boolean;
}

const HelpLine = ({ resource: { name, contact, hours } }: { readonly resource: SafetyResource }) => {
  const { palette } = useTheme();
  return (
    <View role="listitem" style={[styles.line, { borderColor: palette.line }]}>
      <Text type="label" color="inkSoft">{`${name} · ${hours}`}</Text>
      <Contact name={name} contact={contact} />
    </View>
  );
};

/** A line with a button for each way to reach it; without one, as words. */
const UrgentLine = ({ resource, isFirst }: { readonly resource: SafetyResource; readonly isFirst: boolean }) => {
  const { name, contact, hours } = resource;
  const actions = contactActions(contact);
  return (
    <View role="listitem" style={styles.urgent}>
      <Text type="label" color="inkSoft">{`${name} · ${hours}`}</Text>
      {actions.length === 0 ? <Contact name={name} contact={contact} /> : null}
      {actions.map(({ label, href }, index) => (
        <LinkButton
          key={href}
          kind={isFirst && index === 0 ? 'primary' : 'secondary'}
          label={label}
          href={href}
          aria-label={`${label}, ${name}`}
        />
      ))}
    </View>
  );
};

const OpenCard = ({ safety }: { readonly safety: Safety }) => {
  const isUrgent = safety.level === 'crisis';
  return (
    <>
      <Text>{safety.message}</Text>
      <View role="list" style={isUrgent && styles.urgentLines}>
        {safety.resources.map((resource, index) => {
          const key = `${resource.name} ${resource.contact}`;
          return isUrgent ? (
            <UrgentLine key={key} resource={resource} isFirst={index === 0} />
          ) : (
            <HelpLine key={key} resource={resource} />
          );
        })}
      </View>
    </>
  );
};

const ShownCard = ({ safety, startsFolded }: { readonly safety: Safety; readonly startsFolded: boolean }) => {
  const { palette } = useTheme();
  const card = useRef<View>(null);
  const [isFolded, setFolded] = useState(startsFolded);
  useEffect(() => {
    if (!startsFolded) bringForward(card.current);
  }, [startsFolded]);
  return (
    <Card
      ref={card}
      role="region"
      aria-label={titleOf(safety)}
      tabIndex={-1}
      style={[styles.card, { borderColor: palette.accent }, isFolded && styles.folded]}
    >
      <View style={styles.head}>
        <Icon name="help" color={palette.accent} />
        <View style={styles.title}>
          <Text type="heading" level={2}>
            {titleOf(safety)}
          </Text>
        </View>
        <Button
          kind="quiet"
          label={isFolded ? 'Show help' : 'Fold'}
          aria-label={isFolded ? 'Show help' : 'Fold the help away'}
          aria-expanded={!isFolded}
          onPress={() => {
            setFolded(!isFolded);
          }}
        />
      </View>
      {isFolded ? null : <OpenCard safety={safety} />}
    </Card>
  );
};

/**
 * Where help is, before everything else of a screen. It takes the focus when it appears, and may be folded into a bar;
 * it does not go away.
 */
export const HelpCard = ({ safety, startsFolded = false }: HelpCardProps) => {
  if (safety === null || safety === undefined) return null;
  // Every poll brings the same again, as a new object: who is reading must not be moved.
  return <ShownCard key={JSON.stringify(safety)} safety={safety} startsFolded={startsFolded} />;
};

const styles = StyleSheet.create({
  card: { marginBottom: space.xl },
  folded: { paddingVertical: space.s },
  head: { flexDirection: 'row', alignItems: 'center', gap: space.s },
  title: { flex: 1 },
  urgentLines: { gap: space.l, marginTop: space.m },
  urgent: { gap: space.s },
  line: { paddingTop: space.s, borderTopWidth: 1 },
});
