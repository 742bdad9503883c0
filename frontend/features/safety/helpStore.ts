import { create } from 'zustand';

interface HelpState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the help dialog is open. Kept outside the screens so that the dialog stays open when the screen changes. */
export const useHelp = create<HelpState>((set) => ({
  isOpen: false,
  open: () => {
    set({ isOpen: true });
  },
  close: () => {
    set({ isOpen: false });
  },
}));
