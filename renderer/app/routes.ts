import { councilFeature } from '../council/councilFeature.ts';
import { homeFeature } from '../home/homeFeature.ts';
import { letterFeature } from '../letter/letterFeature.ts';
import { meetingFeature } from '../meeting/meetingFeature.ts';
import { rosterFeature } from '../roster/rosterFeature.ts';
import { scheduleFeature } from '../schedule/scheduleFeature.ts';
import { settingsFeature } from '../settings/settingsFeature.ts';
import type { Feature } from './feature.ts';

/** Every feature with screens, in the order of the menu. A feature adds its own in one line. */
export const features: readonly Feature[] = [
  homeFeature,
  meetingFeature,
  rosterFeature,
  scheduleFeature,
  letterFeature,
  settingsFeature,
  councilFeature,
];
