import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { useTheme } from '@/ui/theme';
import { useHelp } from './helpStore';

/** On every screen, with or without a connection: one tap to where someone listens. */
export const HelpButton = () => {
  const { palette } = useTheme();
  return (
    <Button
      kind="quiet"
      label="Help"
      aria-label="Help: someone to talk to"
      icon={<Icon name="help" color={palette.accent} size={20} />}
      onPress={useHelp.getState().open}
    />
  );
};
