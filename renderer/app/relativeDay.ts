const DAY = 86_400_000;

/** How far a day is from today, both `YYYY-MM-DD`: きのう, きょう, あす, 5日後, 12日前. */
export function relativeDay(date: string, today: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY);
  if (days === 0) return 'きょう';
  if (days === 1) return 'あす';
  if (days === -1) return 'きのう';
  return days > 0 ? `${days}日後` : `${-days}日前`;
}
