import type { Safety, SafetyResource } from '@float/contract';
import { useEffect, useRef, useState } from 'react';
import { StyleSheet, useWindowDimensions, View } from 'react-native';
import { bringForward } from '@/ui/bringForward';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Icon } from '@/ui/Icon';
import { useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';
import { LinkButton } from '@/ui/LinkButton';
import { type CardWords, fill, termIn } from './cardWords';
import { Contact } from './Contact';
import { contactActions } from './contact';
import { flowOf, inLanguage, TextIn } from './TextIn';
import { isEmergency } from './urgency';
import { useCardWords } from './useCardWords';

const titleOf = (safety: Safety, words: CardWords): string => words[isEmergency(safety) ? 'emergency' : safety.level];

interface HelpCardProps {
  /** What a summary or a job says; nothing is shown when it is null, or nobody has looked. */
  readonly safety: Safety | null | undefined;
  /** Begins as a bar, and leaves the focus where it is: where the same help has been shown before. */
  readonly startsFolded?: boolean;
}

interface LineProps {
  readonly resource: SafetyResource;
  readonly words: CardWords;
}

/** Whose line it is, and when someone answers. */
const LineName = ({ resource: { name, hours }, words }: LineProps) => (
  <TextIn language={words.language} type="label" color="inkSoft">
    {fill(words.line, { name: termIn(words, name), hours: termIn(words, hours) })}
  </TextIn>
);

const HelpLine = ({ resource, words }: LineProps) => {
  const { palette } = useTheme();
  return (
    <View role="listitem" style={[styles.line, { borderColor: palette.line }]}>
      <LineName resource={resource} words={words} />
      <Contact name={resource.name} contact={resource.contact} words={words} />
    </View>
  );
};

/** A line with a button for each way to reach it; without one, as words. */
const UrgentLine = ({ resource, words, isFirst }: LineProps & { readonly isFirst: boolean }) => {
  const { name, contact } = resource;
  const actions = contactActions(contact, words);
  return (
    <View role="listitem" style={styles.urgent}>
      <LineName resource={resource} words={words} />
      {actions.length === 0 ? <Contact name={name} contact={contact} words={words} /> : null}
      {actions.map(({ label, href }, index) => (
        <LinkButton
          key={href}
          {...inLanguage(words.language)}
          kind={isFirst && index === 0 ? 'primary' : 'secondary'}
          label={label}
          href={href}
          aria-label={`${label}, ${termIn(words, name)}`}
        />
      ))}
    </View>
  );
};

interface CardProps {
  readonly safety: Safety;
  readonly words: CardWords;
}

/** Points; below this the first button would be out of sight under the message. */
const SHORT_HEIGHT = 640;

const OpenCard = ({ safety, words }: CardProps) => {
  const { height } = useWindowDimensions();
  const isUrgent = safety.level === 'crisis';
  const actsFirst = isEmergency(safety) || (isUrgent && height < SHORT_HEIGHT);
  const lines = safety.resources.map((resource, index) => {
    const key = `${resource.name} ${resource.contact}`;
    return isUrgent ? (
      <UrgentLine key={key} resource={resource} words={words} isFirst={index === 0} />
    ) : (
      <HelpLine key={key} resource={resource} words={words} />
    );
  });
  return (
    <>
      {actsFirst ? (
        <View role="list" style={styles.firstLine}>
          {lines[0]}
        </View>
      ) : null}
      <TextIn language={safety.language ?? 'en'}>{safety.message}</TextIn>
      <View role="list" style={isUrgent && styles.urgentLines}>
        {actsFirst ? lines.slice(1) : lines}
      </View>
    </>
  );
};

const ShownCard = ({ safety, startsFolded }: { readonly safety: Safety; readonly startsFolded: boolean }) => {
  const { palette } = useTheme();
  const words = useCardWords(safety.language);
  const { language } = words;
  const card = useRef<View>(null);
  const [isFolded, setFolded] = useState(startsFolded);
  useEffect(() => {
    if (!startsFolded) bringForward(card.current);
  }, [startsFolded]);
  return (
    <Card
      ref={card}
      {...inLanguage(language)}
      role="region"
      aria-label={titleOf(safety, words)}
      tabIndex={-1}
      style={[styles.card, flowOf(language), { borderColor: palette.accent }, isFolded && styles.folded]}
    >
      <View style={styles.head}>
        <Icon name="help" color={palette.accent} />
        <View style={styles.title}>
          <TextIn language={language} type="heading" level={2}>
            {titleOf(safety, words)}
          </TextIn>
        </View>
        <Button
          {...inLanguage(language)}
          kind="quiet"
          label={isFolded ? words.show : words.fold}
          aria-label={isFolded ? words.show : words.foldAway}
          aria-expanded={!isFolded}
          onPress={() => {
            setFolded(!isFolded);
          }}
        />
      </View>
      {isFolded ? null : <OpenCard safety={safety} words={words} />}
    </Card>
  );
};

/**
 * Where help is, in the language of the person, before everything else of a screen. It takes the focus when it appears,
 * and may be folded into a bar; it does not go away.
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
  firstLine: { marginBottom: space.m },
  urgentLines: { gap: space.l, marginTop: space.m },
  urgent: { gap: space.s },
  line: { paddingTop: space.s, borderTopWidth: 1 },
});
