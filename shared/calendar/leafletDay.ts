import { eras } from './eras.ts';
import { isIsoDate } from './isoDate.ts';

/** 平成 had 31 years; a leaflet of 令和21年 or later does not exist yet. */
const lastYearOfReiwaLeaflets = 20;

/**
 * The day in the code at the foot of the ministry's leaflets, LL030731 = 令和3年7月31日, which names no era; null for
 * what is no such code. `shadow` is folded as by dateShadow.
 */
export function leafletDay(shadow: string): string | null {
  const match = /^[LP]L(\d{2})(\d{2})(\d{2})$/.exec(shadow);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const name = year <= lastYearOfReiwaLeaflets ? '令和' : '平成';
  const firstYear = Number(eras.find((era) => era.name === name)?.firstDay.slice(0, 4)) || 0;
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${firstYear + year - 1}-${two(month)}-${two(day)}`;
  return year > 0 && isIsoDate(date) ? date : null;
}
