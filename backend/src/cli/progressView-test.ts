import { describe, expect, it } from 'vitest';
import { openProgressView, type ProgressOutput } from './progressView.ts';

const caller = { folder: '/', region: undefined, colour: false, unicode: false, redraws: true };

const outputOf = (isTTY: boolean, columns: number | undefined): ProgressOutput & { text: string } => ({
  ...{ isTTY, columns, text: '' },
  write(text) {
    this.text += text;
  },
});

const run = (output: ProgressOutput, quiet = false): void => {
  using view = openProgressView(output, caller, quiet);
  view.show({ label: 'Getting ready', part: undefined, elapsedSeconds: 0 });
  for (let percent = 0; percent <= 100; percent += 4) {
    view.show({ label: 'Rest', part: percent / 100, elapsedSeconds: percent / 10 });
  }
};

describe('progress', () => {
  it('is one line on a terminal, drawn again, that ends once', () => {
    const output = outputOf(true, 30);
    run(output);
    expect(output.text.split('\n')).toHaveLength(2);
    expect(output.text.split('\r').slice(1, 4)).toEqual([
      'Getting ready  0:00\u001b[K',
      'Rest    0 %  0:00\u001b[K',
      'Rest    4 %  0:00\u001b[K',
    ]);
    expect(output.text.endsWith('Rest  100 %  0:10\u001b[K\n')).toBe(true);
  });

  it('takes a terminal of unknown size for one of 80 columns', () => {
    const output = outputOf(true, 0);
    run(output);
    expect(output.text).toContain('############################  100 %');
  });

  it('is a line every tenth elsewhere', () => {
    const output = outputOf(false, undefined);
    run(output);
    expect(output.text.split('\n')).toEqual([
      ...['Getting ready', 'Rest', '12 % after 0:01', '20 % after 0:02', '32 % after 0:03', '40 % after 0:04'],
      ...['52 % after 0:05', '60 % after 0:06', '72 % after 0:07', '80 % after 0:08', '92 % after 0:09'],
      ...['100 % after 0:10', ''],
    ]);
  });

  it('is nothing for who wants it quiet', () => {
    const output = outputOf(true, 80);
    run(output, true);
    expect(output.text).toBe('');
  });
});
