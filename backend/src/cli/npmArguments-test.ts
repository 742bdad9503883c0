import { describe, expect, it } from 'vitest';
import { refuseWhatNpmTook } from './npmArguments.ts';

describe('refuseWhatNpmTook', () => {
  it('says so when npm kept an option for itself', () => {
    expect(() => {
      refuseWhatNpmTook({ npm_config_list_music: 'true' });
    }).toThrow('npm took --list-music for itself');
  });

  it('has nothing against what means something to npm', () => {
    expect(() => {
      refuseWhatNpmTook({ npm_config_force: 'true', npm_config_loglevel: 'silent' });
    }).not.toThrow();
  });
});
