import { characterSubject } from '../proofreading/characterFinding.ts';
import type { FindingSubject } from '../proofreading/findingDecision.ts';
import { nameText } from './nameText.ts';
import type { FactPerson, RosterFact } from './rosterFact.ts';

/** What a decision on a fact is kept under; null for facts that are settled by correcting the roster alone. */
export function factSubject(fact: RosterFact): FindingSubject | null {
  switch (fact.kind) {
    case 'nameForms': {
      const [seat] = fact.seats;
      const forms = [fact.registered, ...fact.seats.map(({ name }) => name)].map(nameText);
      return seat ? { key: `nameForms:${seat.personId}`, texts: [...new Set(forms)] } : null;
    }
    case 'titleForms': {
      const [seat] = fact.seats;
      return seat ? { key: `titleForms:${seat.personId}`, texts: [...fact.titles] } : null;
    }
    case 'character':
      return characterSubject(fact.finding);
    case 'similarPeople':
      return similarPeopleSubject(fact.people);
    default:
      return null;
  }
}

/** Two people who are two people, though their names differ in the form of characters only. */
export function similarPeopleSubject(people: readonly FactPerson[]): FindingSubject {
  const ids = people.map(({ personId }) => personId).sort();
  return { key: `similarPeople:${ids.join('+')}`, texts: people.map(({ name }) => nameText(name)) };
}
