import { StyleSheet, View } from 'react-native';
import { Breathing } from '@/ui/Breathing';
import { Card } from '@/ui/Card';
import { useTheme } from '@/ui/theme';
import { radius, space, TOUCH_SIZE, type } from '@/ui/tokens';

const rows = [0, 1, 2, 3];

/** What the list will look like. */
export const LibrarySkeleton = () => {
  const { palette } = useTheme();
  const fill = { backgroundColor: palette.line };
  return (
    <View role="status" aria-busy aria-label="Loading your sessions">
      <Breathing>
        <View style={styles.rows} aria-hidden>
          {rows.map((row) => (
            <Card key={row} style={styles.row}>
              <View style={[styles.round, fill]} />
              <View style={styles.words}>
                <View style={[styles.title, fill]} />
                <View style={[styles.about, fill]} />
              </View>
            </Card>
          ))}
        </View>
      </Breathing>
    </View>
  );
};

const styles = StyleSheet.create({
  rows: { gap: space.m },
  row: { flexDirection: 'row', alignItems: 'center', gap: space.m, padding: space.m },
  round: { width: TOUCH_SIZE, height: TOUCH_SIZE, borderRadius: radius.round },
  words: { flex: 1, gap: space.s },
  title: { width: '60%', height: type.body.fontSize, borderRadius: radius.s },
  about: { width: '35%', height: type.note.fontSize, borderRadius: radius.s },
});
