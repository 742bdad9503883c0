import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Section, sections, type Utterance } from '../script.ts';
import { requestFor, writeScript } from '../scriptFixture.ts';
import { SectionPlan, utteranceSeconds } from './sectionPlan.ts';

const said = (section: Section, words: number, others: Partial<Utterance> = {}): Utterance => ({
  ...{ id: 0, section, text: Array.from({ length: words }, () => 'rest').join(' '), breath: [], pauseAfterSeconds: 2 },
  ...{ importance: 'essential', ...others },
});

const planFor = (minutes: number, prefix: readonly Utterance[] = []) => new SectionPlan(requestFor(minutes, 1), prefix);
const targetOf = (plan: SectionPlan, section: Section): number => plan.targets.get(section) ?? 0;
const totalOf = ({ targets }: SectionPlan): number => [...targets.values()].reduce((sum, target) => sum + target, 0);

describe('what is to be said', () => {
  it('is about half of the time, in all parts that there is time for', () => {
    const plan = planFor(20);
    expect([...plan.targets.keys()]).toEqual(sections);
    // 20 minutes at 125 words a minute, a little less than half of it.
    expect(totalOf(plan)).toBeGreaterThan(1_000);
    expect(totalOf(plan)).toBeLessThan(1_250);
    expect([...planFor(3).targets.keys()]).toEqual(['arrive', 'breathe', 'practice', 'return']);
    expect(plan.silencePerSpeech).toBeGreaterThan(1);
  });

  it('after a beginning, is what is left', async () => {
    const whole = await writeScript(requestFor(10, 1));
    const prefix = whole.slice(0, Math.round(whole.length / 2));
    const plan = planFor(10, prefix);
    expect([...plan.targets.keys()][0]).toBe(prefix.at(-1)!.section);
    expect(totalOf(plan)).toBeLessThan(totalOf(planFor(10)) * 0.7);
  });

  it('is only a goodbye when there is no time left', () => {
    const plan = planFor(3, [said('practice', 400)]);
    expect([...plan.targets.keys()]).toEqual(['return']);
    expect(plan.take(said('return', 20))).toBeDefined();
    expect(plan.isComplete).toBe(true);
  });

  it.each(['arrive', 'return'] as const)('is never optional in the opening or the closing: %s', (section) => {
    expect(planFor(10).take(said(section, 8, { importance: 'optional' }))?.importance).toBe('essential');
    expect(planFor(10).take(said('practice', 8, { importance: 'optional' }))?.importance).toBe('optional');
  });
});

describe('the part that words belong to', () => {
  it('is the one that is written', () => {
    const plan = planFor(10);
    for (const section of sections) expect(plan.sectionOf(section)).toBe(section);
  });

  it('is the planned one where none is written, and never the goodbye', () => {
    const plan = planFor(10);
    const heard = Array.from({ length: 200 }, () => {
      const section = plan.sectionOf('arrive');
      plan.take(said(section, 8));
      return section;
    });
    expect([...new Set(heard)]).toEqual(
      ['arrive', 'breathe', 'practice', 'reflect'].filter((section) => heard.includes(section as Section)),
    );
    expect(heard).toContain('practice');
    expect(plan.isNearGuessedEnd).toBe(true);
  });

  it('never goes back, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sections),
        fc.array(fc.tuple(fc.constantFrom(...sections), fc.nat(60))),
        (from, written) => {
          const plan = planFor(5, [said(from, 5)]);
          let last = sections.indexOf(from);
          for (const [section, words] of written) {
            const index = sections.indexOf(plan.sectionOf(section));
            expect(index).toBeGreaterThanOrEqual(last);
            last = index;
            plan.take(said(sections[index]!, words));
          }
        },
      ),
    );
  });
});

describe('too much', () => {
  it('may be left out when a part is more than full, and is left out when it is far more', () => {
    const plan = planFor(10);
    const target = targetOf(plan, 'practice');
    const fill = (share: number) => plan.take(said('practice', Math.ceil(target * share)));
    expect(fill(1.3)?.importance).toBe('essential');
    expect(fill(0.4)?.importance).toBe('optional');
    expect(fill(0.1)).toBeUndefined();
  });

  it('is left out at once where nothing is optional', () => {
    const plan = planFor(10);
    expect(plan.take(said('arrive', Math.ceil(targetOf(plan, 'arrive') * 1.7)))?.importance).toBe('essential');
    expect(plan.take(said('arrive', 5))).toBeUndefined();
  });

  it('of time may be left out also when there are few words', () => {
    const plan = planFor(3);
    const slow: Partial<Utterance> = { breath: [{ phase: 'exhale', seconds: 10 }], pauseAfterSeconds: 20 };
    const importances = Array.from({ length: 12 }, () => plan.take(said('breathe', 3, slow))?.importance);
    expect(importances[0]).toBe('essential');
    expect(importances).toContain('optional');
  });

  it('of time is left out where nothing is optional', () => {
    const plan = planFor(3);
    const slow: Partial<Utterance> = { breath: [{ phase: 'exhale', seconds: 10 }], pauseAfterSeconds: 20 };
    const taken = Array.from({ length: 12 }, () => plan.take(said('arrive', 1, slow)));
    expect(taken[0]?.importance).toBe('essential');
    expect(taken.at(-1)).toBeUndefined();
  });

  it('is known, and so is what never ends', () => {
    const overfull = planFor(3);
    expect(overfull.isOverfull).toBe(false);
    for (let tries = 0; tries < 50; tries++) overfull.heard(said('breathe', 20).text);
    expect(overfull.isOverfull).toBe(true);
  });

  it('never takes the goodbye away', () => {
    const plan = planFor(1, [said('practice', 300)]);
    expect(plan.take(said('return', 9))).toBeDefined();
    expect(plan.isComplete).toBe(true);
  });
});

describe('too little', () => {
  it('are the words that are missing before a part, when they are many', () => {
    const plan = planFor(10);
    const before = totalOf(plan) - targetOf(plan, 'return');
    expect(plan.missingWordsBefore('return')).toBeCloseTo(before);
    plan.take(said('practice', Math.ceil(before / 2)));
    expect(plan.missingWordsBefore('return')).toBeCloseTo(before / 2, -1);
    plan.add(said('practice', Math.ceil(before * 0.35)));
    expect(plan.missingWordsBefore('return')).toBe(0);
    expect(plan.missingWordsBefore('arrive')).toBe(0);
  });

  it('is a goodbye of a few words', () => {
    const plan = planFor(3);
    plan.take(said('return', 7));
    expect(plan.isComplete).toBe(false);
    plan.take(said('return', 1));
    expect(plan.isComplete).toBe(true);
  });
});

it('an utterance takes the time of its words, its breath and its pause', () => {
  const breath = [{ phase: 'inhale', seconds: 4 } as const, { phase: 'exhale', seconds: 6 } as const];
  expect(utteranceSeconds(said('breathe', 25, { breath, pauseAfterSeconds: 3 }), 125)).toBe(12 + 10 + 3);
});
