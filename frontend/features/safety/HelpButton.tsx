import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { IconButton } from '@/ui/IconButton';
import { HelpLines } from './HelpLines';

/** On every screen, with or without a connection: one tap to where someone listens. */
export const HelpButton = () => {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <IconButton
        icon="help"
        label="Help: someone to talk to"
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen ? (
        <Dialog title="Someone to talk to" onClose={close}>
          <HelpLines />
          <Button kind="secondary" label="Close" onPress={close} />
        </Dialog>
      ) : null}
    </>
  );
};
