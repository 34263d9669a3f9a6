import { describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { axeFaults, noiseOf, overflowByWidth } from './page-checks.ts';
import { pageTypes } from './page-types.ts';

describe.for(pageTypes)('$name', ({ address }) => {
  test('is quiet: no error, no message, nothing that its policy forbids', async ({ open }) => {
    expect(await noiseOf(open, address)).toEqual([]);
  });

  test('is accessible in light and in dark', async ({ open }) => {
    expect(await axeFaults(open, address)).toEqual({ light: [], dark: [] });
  });

  test('fits a window of 320, 768, 1440 and 2560 pixels', async ({ open }) => {
    const nothing = { 320: [], 768: [], 1440: [], 2560: [] };
    expect(await overflowByWidth(open, address)).toEqual(nothing);
  });
});
