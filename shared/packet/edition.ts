import { z } from 'zod';

/** Whom a packet is for. */
export const variants = ['members', 'observers', 'secretariat'] as const;
export type Variant = (typeof variants)[number];

export const variantLabels: Readonly<Record<Variant, string>> = {
  members: '委員用',
  observers: '傍聴者用',
  secretariat: '事務局用',
};

/** Which of the packets that are bound from one set of materials is meant. */
export const editionSchema = z.object({
  variant: z.enum(variants),
  /** 1 for その１; null where all materials are in one. */
  booklet: z.int().min(1).nullable(),
  /** `changed` for 差替え一式: what joined, was replaced or was taken out since the papers were distributed. */
  extent: z.enum(['all', 'changed']),
});
export type Edition = z.infer<typeof editionSchema>;

/** 委員用, everything in one. */
export const usualEdition: Edition = { variant: 'members', booklet: null, extent: 'all' };

export function isSameEdition(one: Edition, other: Edition): boolean {
  return one.variant === other.variant && one.booklet === other.booklet && one.extent === other.extent;
}

const full = (value: number): string => String.fromCodePoint(0xff10 + value);

/** その１ */
export function bookletText(booklet: number): string {
  return `その${booklet < 10 ? full(booklet) : booklet}`;
}

/** 委員用, 傍聴者用　その１: an edition among others, where the usual one has a name as well. */
export function editionName(edition: Edition): string {
  const name = editionText(edition);
  return edition.variant === 'members' ? ['委員用', name].filter(Boolean).join('　') : name;
}

/** What a packet is called beside its meeting's name: 傍聴者用　その１; empty for the usual one. */
export function editionText({ variant, booklet, extent }: Edition): string {
  return [
    variant === 'members' ? '' : variantLabels[variant],
    booklet === null ? '' : bookletText(booklet),
    extent === 'changed' ? '差替え一式' : '',
  ]
    .filter((part) => part !== '')
    .join('　');
}
