import type { JobId } from '@float/contract';
import { StyleSheet, View } from 'react-native';
import { describeProblem } from '@/api/problems';
import { KEEP_LABEL, KeepControl } from '@/features/keeping/KeepControl';
import { useKept } from '@/features/keeping/keepingStore';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { ProgressBar } from '@/ui/ProgressBar';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { useFinishedJob } from './useFinishedJob';

const StillMade = ({ progress }: { readonly progress: number }) => (
  <View style={styles.made}>
    <Text type="label" color="inkSoft">
      The rest of it is still being made. Then it can be kept.
    </Text>
    <ProgressBar label="Being made" share={progress} />
  </View>
);

/** Keeps the session that was just heard, as soon as all of it is there. */
export const KeepSession = ({ jobId }: { readonly jobId: JobId }) => {
  const kept = useKept()?.find((file) => file.jobId === jobId);
  const { data: job, error, refetch } = useFinishedJob(jobId);
  if (kept !== undefined) return <KeepControl session={kept} />;
  if (job === undefined) {
    if (error === null) return <Button label={KEEP_LABEL} kind="secondary" isBusy />;
    return <Notice problem={describeProblem(error)} onRetry={() => void refetch()} />;
  }
  if (job.status === 'failed') {
    return (
      <Text type="label" color="inkSoft">
        The rest of it could not be made, so there is nothing to keep.
      </Text>
    );
  }
  if (!job.download.available) return <StillMade progress={job.progress} />;
  const { title, duration_seconds: durationSeconds, created_at: createdAt } = job;
  return <KeepControl session={{ jobId, title, durationSeconds, createdAt }} />;
};

const styles = StyleSheet.create({ made: { gap: space.s } });
