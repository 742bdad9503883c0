import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { HelpLines } from './HelpLines';
import { useHelp } from './helpStore';

/** Rendered once, beside all screens: it stays open when a session ends or a screen changes beneath it. */
export const HelpDialog = () => {
  const { isOpen, close } = useHelp();
  if (!isOpen) return null;
  return (
    <Dialog title="Someone to talk to" onClose={close}>
      <HelpLines />
      <Button kind="secondary" label="Close" onPress={close} />
    </Dialog>
  );
};
