import { afterEach, describe, expect, it, vi } from 'vitest';
import { findProgram, missingMessage } from './systemPackages.mjs';

const apt = { name: 'apt', install: 'apt-get install -y', asRoot: true };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('findProgram', () => {
  it('takes the variable before the path', () => {
    vi.stubEnv('FFMPEG_PATH', '/opt/ffmpeg/bin/ffmpeg');
    expect(findProgram('ffmpeg')).toBe('/opt/ffmpeg/bin/ffmpeg');
  });

  it('finds nothing where the path is empty', () => {
    vi.stubEnv('FFMPEG_PATH', '');
    vi.stubEnv('PATH', '');
    expect(findProgram('ffmpeg')).toBeUndefined();
  });
});

describe('missingMessage', () => {
  it('gives one command for all that is missing, with sudo for whoever is not root', () => {
    expect(missingMessage(['ffmpeg', 'chromium'], apt, false)).toBe(
      [
        'Float needs ffmpeg and chromium, which are not installed here.',
        'Install with:',
        '  sudo apt-get install -y ffmpeg chromium',
        'or say where it is: FFMPEG_PATH=… CHROMIUM_PATH=…',
      ].join('\n'),
    );
    expect(missingMessage(['ffmpeg'], apt, true)).toContain('\n  apt-get install -y ffmpeg\n');
  });

  it('gives one command each to package managers that want it so', () => {
    const brew = { name: 'brew', install: 'brew install', asRoot: false };
    expect(missingMessage(['ffmpeg', 'chromium'], brew, false)).toContain(
      '  brew install ffmpeg\n  brew install --cask google-chrome\n',
    );
  });

  it('tells what a package manager has from what it has not', () => {
    const apk = { name: 'apk', install: 'apk add', asRoot: true };
    expect(missingMessage(['ffmpeg', 'radosgw', 'ceph-osd'], apk, true)).toBe(
      [
        'Float needs ffmpeg and radosgw and ceph-osd, which are not installed here.',
        'Install with:',
        '  apk add ffmpeg',
        "Install radosgw and ceph-osd with your system's package manager,",
        'or say where it is: FFMPEG_PATH=…',
      ].join('\n'),
    );
    expect(missingMessage(['radosgw', 'ceph-mon'], apt, true)).toBe(
      'Float needs radosgw and ceph-mon, which are not installed here.\n' +
        'Install with:\n  apt-get install -y radosgw ceph-mon',
    );
  });

  it('knows what a second browser is called elsewhere', () => {
    expect(missingMessage(['firefox'], apt, true)).toContain('\n  apt-get install -y firefox-esr\n');
    const dnf = { name: 'dnf', install: 'dnf install -y', asRoot: true };
    expect(missingMessage(['firefox'], dnf, false)).toContain('\n  sudo dnf install -y firefox\n');
  });

  it('still helps on a system whose package manager it does not know', () => {
    expect(missingMessage(['ffmpeg'], undefined, false)).toContain('FFMPEG_PATH=');
  });
});
