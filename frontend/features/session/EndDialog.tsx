import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Text } from '@/ui/Text';

interface EndDialogProps {
  readonly onEnd: () => void;
  readonly onGoOn: () => void;
}

/** Asks whether the session is to end. */
export const EndDialog = ({ onEnd, onGoOn }: EndDialogProps) => (
  <Dialog title="End it here?" onClose={onGoOn}>
    <Text color="inkSoft">The sound fades away gently. The session stays in your library.</Text>
    <Button label="End gently" onPress={onEnd} />
    <Button label="Go on listening" kind="secondary" onPress={onGoOn} />
  </Dialog>
);
