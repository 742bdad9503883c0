import { assessOnDevice, deviceRegions } from './deviceSafety';
import * as device from './deviceLocale';

const setDevice = (locale: string, timeZone: string): void => {
  jest.spyOn(device, 'deviceLocale').mockReturnValue(locale);
  jest.spyOn(device, 'deviceTimeZone').mockReturnValue(timeZone);
};

afterEach(() => {
  jest.restoreAllMocks();
});

const contacts = (texts: readonly string[], isMinor?: boolean): string[] =>
  assessOnDevice(texts, isMinor)?.resources.map(({ contact }) => contact) ?? [];

describe('deviceRegions', () => {
  it.each([
    ['en-GB', 'Europe/London', ['GB']],
    ['en-US', 'Europe/London', ['GB', 'US']],
    ['en-US', 'UTC', ['US']],
    ['en-US', '', ['US']],
    ['en', 'Etc/UTC', []],
  ])('of %s in %j are %j', (locale, timeZone, regions) => {
    setDevice(locale, timeZone);
    expect(deviceRegions()).toEqual(regions);
  });

  it('are those of the device itself', () => {
    expect(Array.isArray(deviceRegions())).toBe(true);
    expect(device.deviceTimeZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('do without a time zone, as some devices do', () => {
    const options = Object.assign(Intl.DateTimeFormat().resolvedOptions(), { timeZone: undefined });
    jest.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(options);
    expect(device.deviceTimeZone()).toBe('');
  });
});

describe('assessOnDevice', () => {
  it('puts the emergency number of the one region first', () => {
    setDevice('en-GB', 'Europe/London');
    expect(contacts(['I want to die']).slice(0, 2)).toEqual(['999', '116 123']);
  });

  it('puts the directories before the numbers of two regions', () => {
    setDevice('en-US', 'Europe/London');
    const shown = contacts(['I want to die']);
    expect(shown[0]).toBe('https://findahelpline.com');
    expect(shown.slice(2, 4)).toEqual(['999', '911']);
  });

  it('puts the emergency numbers of two regions first when a life may be at risk now', () => {
    setDevice('en-US', 'Europe/London');
    expect(contacts(['I have just swallowed all of my pills']).slice(0, 2)).toEqual(['999', '911']);
  });

  it('puts lines for children first for someone under 18', () => {
    setDevice('en-GB', 'Europe/London');
    expect(contacts(["I'm 14", 'I want to die']).slice(0, 2)).toEqual(['999', '0800 1111']);
    expect(contacts(['I want to die'], true).slice(0, 2)).toEqual(['999', '0800 1111']);
  });
});
