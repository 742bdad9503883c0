import { useRouter } from 'expo-router';
import { describeProblem } from '@/api/problems';
import { shownTitle } from '@/features/keeping/keptFile';
import { useSession } from '@/features/session/sessionStore';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Text } from '@/ui/Text';
import type { LibraryEntry } from './libraryEntry';
import { useDeletion } from './useLibrary';

interface EntryDialogProps {
  readonly entry: LibraryEntry;
  readonly onClose: () => void;
}

const consequence = ({ isListed, isKept }: LibraryEntry): string => {
  if (!isListed) return 'It is only on this device. When it is deleted, it cannot be brought back.';
  return isKept
    ? 'It goes from Float and from this device. It cannot be brought back.'
    : 'It goes from Float for good. It cannot be brought back.';
};

/** Asks before a session is deleted, since it cannot be undone. */
export const DeleteDialog = ({ entry, onClose }: EntryDialogProps) => {
  const { mutate, isPending, error } = useDeletion();
  const remove = (everywhere: boolean): void => {
    const session = useSession.getState();
    if (session.jobId === entry.jobId) session.leave();
    mutate({ entry, everywhere }, { onSuccess: onClose });
  };
  return (
    <Dialog title={`Delete “${shownTitle(entry.title)}”?`} onClose={onClose}>
      <Text color="inkSoft">{consequence(entry)}</Text>
      {error === null ? null : <Notice problem={describeProblem(error)} />}
      <Button
        label="Delete it"
        kind="danger"
        isBusy={isPending}
        onPress={() => {
          remove(true);
        }}
      />
      {entry.isKept && entry.isListed ? (
        <Button
          label="Remove it from this device only"
          kind="secondary"
          disabled={isPending}
          onPress={() => {
            remove(false);
          }}
        />
      ) : null}
      <Button label="Leave it" kind="secondary" disabled={isPending} onPress={onClose} />
    </Dialog>
  );
};

/** Says why a session cannot simply be made again, and what can be done. */
export const MakeAgainDialog = ({ entry, onClose }: EntryDialogProps) => {
  const router = useRouter();
  return (
    <Dialog title={`Make “${shownTitle(entry.title)}” again?`} onClose={onClose}>
      <Text color="inkSoft">
        Its sound is no longer there. What you wrote for it was never kept on this device, so tell Float once more how
        you feel. It makes a new session for you.
      </Text>
      <Button
        label="Begin a new one"
        onPress={() => {
          onClose();
          router.dismissTo('/');
        }}
      />
      <Button label="Not now" kind="quiet" onPress={onClose} />
    </Dialog>
  );
};
