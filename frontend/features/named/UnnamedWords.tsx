import { StyleSheet, View } from 'react-native';
import { Breathing } from '@/ui/Breathing';
import { Notice } from '@/ui/Notice';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { radius, space } from '@/ui/tokens';
import type { Naming } from './useNaming';

const LINES = ['82%', '96%', '64%'] as const;
const LINE_HEIGHT = 14;

const Placeholder = () => {
  const { palette } = useTheme();
  return (
    <Breathing>
      <View style={styles.lines} aria-hidden>
        {LINES.map((width) => (
          <View key={width} style={[styles.line, { width, backgroundColor: palette.line }]} />
        ))}
      </View>
    </Breathing>
  );
};

interface UnnamedWordsProps {
  readonly words: string;
  readonly naming: Naming;
}

/** What was written, while a name is found for it, or when none could be. */
export const UnnamedWords = ({ words, naming }: UnnamedWordsProps) => (
  <View style={styles.part}>
    <Text level={1} type="title">
      {naming.step === 'failed' ? 'Without a name, then' : 'One moment'}
    </Text>
    <Text type="spoken" color="inkSoft">{`“${words.trim()}”`}</Text>
    <View role="status">
      {naming.step === 'asking' ? <Text type="label">Finding a name for it…</Text> : null}
      {naming.step === 'waiting' ? (
        <Text type="label">You are offline. It goes on by itself when you are back.</Text>
      ) : null}
    </View>
    {naming.step === 'failed' ? <Notice problem={naming.problem} onRetry={naming.retry} /> : <Placeholder />}
    {naming.step === 'failed' ? (
      <Text type="label" color="inkSoft">
        A name is not needed. Your session can be made from your words as they are.
      </Text>
    ) : null}
  </View>
);

const styles = StyleSheet.create({
  part: { gap: space.l },
  lines: { gap: space.m },
  line: { height: LINE_HEIGHT, borderRadius: radius.s },
});
