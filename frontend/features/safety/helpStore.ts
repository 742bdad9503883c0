import { create } from 'zustand';

interface HelpState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the dialog that says where someone listens is open. It belongs to no screen: it stays when one changes. */
export const useHelp = create<HelpState>((set) => ({
  isOpen: false,
  open: () => {
    set({ isOpen: true });
  },
  close: () => {
    set({ isOpen: false });
  },
}));
