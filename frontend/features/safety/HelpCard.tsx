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
import { Contact } from './Contact';

const titles: Readonly<Record<Safety['level'], string>> = {
  crisis: 'You are not alone with this',
  concern: 'If you would like to talk to someone',
};

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

const OpenCard = ({ safety }: { readonly safety: Safety }) => (
  <>
    <Text>{safety.message}</Text>
    <View role="list">
      {safety.resources.map((resource) => (
        <HelpLine key={`${resource.name} ${resource.contact}`} resource={resource} />
      ))}
    </View>
  </>
);

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
      aria-label={titles[safety.level]}
      tabIndex={-1}
      style={[styles.card, { borderColor: palette.accent }, isFolded && styles.folded]}
    >
      <View style={styles.head}>
        <Icon name="help" color={palette.accent} />
        <View style={styles.title}>
          <Text type="heading" level={2}>
            {titles[safety.level]}
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
  line: { paddingTop: space.s, borderTopWidth: 1 },
});
