import { committees, families, givens } from './manySeats.ts';

const count = 10_000;
/** Seats of the one body that has many. */
const ofLargeBody = 1_200;
const kana = [...'あいうえおかきくけこさしすせそたちつてとな'];

/** A reading of its own for each of them, in no order. */
function reading(index: number): string {
  return [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400) % 20, Math.floor(index / 8000)]
    .map((place) => kana[place])
    .join('');
}

/** 10,000 people in 10,000 seats: 1,200 in one body, the others in 25 committees. Returns the id of the one body. */
export async function enterManyPeople(
  call: (channel: string, input: unknown) => Promise<unknown>,
): Promise<string> {
  const create = async (name: string) => {
    const body = { parentId: null, kind: 'conference', name, shortName: '' };
    return ((await call('council.create', body)) as { id: string }).id;
  };
  const large = await create('島根県民会議');
  const others: string[] = [];
  for (const name of committees) others.push(await create(name));
  const seats = Array.from({ length: count }, (_, index) => ({
    bodyId: index < ofLargeBody ? large : others[index % others.length],
    sameAs: null,
    appointment: {
      who: { kind: 'new' },
      side: null,
      name: {
        family: families[index % families.length],
        given: `${givens[Math.floor(index / families.length) % givens.length]}${index}`,
      },
      reading: { family: reading(index), given: 'ひろし' },
      title: `県内の団体${index} 理事`,
      appointedOn: '2021-09-06',
    },
  }));
  await call('roster.import', { seats, memberships: [], people: [] });
  return large;
}
