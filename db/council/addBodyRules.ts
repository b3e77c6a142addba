import type { Migration } from '../migration.ts';

/** What the step gives to bodies that were there before it. As it was then: later templates change nothing here. */
interface Rule {
  readonly template: string | null;
  readonly legal_basis: unknown;
  readonly quorum: unknown;
  readonly convening: unknown;
  readonly term: unknown;
  readonly chairBasis: string;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly composition: string;
}

const thirds = (basis: string) => ({
  ofAll: { numerator: 2, denominator: 3, comparison: 'atLeast' },
  ofEachSide: { numerator: 1, denominator: 3, comparison: 'atLeast' },
  basis,
});
const byChair = {
  convener: '会長',
  firstConvener: '',
  requesters: '',
  requestDays: null,
  noticeDays: null,
  basis: '',
};
const noTerm = { years: null, substituteServesRemainder: false, servesUntilSuccessor: false, basis: '' };

const council: Rule = {
  template: 'minimumWageCouncil',
  legal_basis: { kind: 'law', text: '最低賃金法第20条' },
  quorum: thirds('最低賃金審議会令第5条第2項'),
  convening: { ...byChair, firstConvener: '都道府県労働局長', basis: '最低賃金審議会令第5条第1項' },
  term: {
    years: 2,
    substituteServesRemainder: true,
    servesUntilSuccessor: true,
    basis: '最低賃金法第23条第2項・第3項',
  },
  chairBasis: '最低賃金法第24条第2項・第4項',
};

const subcommittee: Rule = {
  template: 'minimumWageSubcommittee',
  legal_basis: { kind: 'law', text: '最低賃金法第25条第2項' },
  quorum: thirds('最低賃金審議会令第6条第6項で準用する第5条第2項'),
  convening: {
    convener: '部会長',
    firstConvener: '都道府県労働局長',
    requesters: '都道府県労働局長又は3分の1以上の委員',
    requestDays: 7,
    noticeDays: 3,
    basis: '専門部会運営規程第2条',
  },
  term: { ...noTerm, basis: '最低賃金法第25条第4項（第23条第2項・第3項を準用しない）' },
  chairBasis: '最低賃金法第25条第4項で準用する第24条第2項・第4項',
};

const conference: Rule = {
  template: 'promotionConference',
  legal_basis: { kind: 'outline', text: '' },
  quorum: {
    ofAll: { numerator: 1, denominator: 2, comparison: 'moreThan' },
    ofEachSide: null,
    basis: '',
  },
  convening: byChair,
  term: noTerm,
  chairBasis: '',
};

const none: Rule = {
  template: null,
  legal_basis: { kind: null, text: '' },
  quorum: { ofAll: null, ofEachSide: null, basis: '' },
  convening: { ...byChair, convener: '' },
  term: noTerm,
  chairBasis: '',
};

function ruleOf({ kind, name }: Row): Rule {
  if (kind === 'council' && name.includes('最低賃金審議会')) return council;
  if (kind === 'subcommittee' && name.includes('最低賃金専門部会')) return subcommittee;
  return kind === 'conference' ? conference : none;
}

/** 18 members instead of 15 in 東京 and 大阪 (最低賃金審議会令第2条第2項), where the rule is still the one it started with. */
function withSeats(composition: Composition, name: string): Composition {
  const { sides, maximum } = composition;
  const isUntouched = maximum === 15 && sides?.length === 3 && sides.every(({ seats }) => seats === 5);
  if (!isUntouched || !/^(東京|大阪)地方最低賃金審議会$/.test(name.trim())) return composition;
  return { ...composition, sides: sides.map((side) => ({ ...side, seats: 6 })), maximum: 18 };
}

interface Composition {
  readonly sides?: readonly { readonly key: string; readonly seats: number | null }[];
  readonly maximum?: number | null;
}

function newComposition(row: Row, { chairBasis }: Rule): string {
  const composition = withSeats(JSON.parse(row.composition) as Composition, row.name);
  const hasChairSide = chairBasis !== '' && composition.sides?.some(({ key }) => key === 'public_interest');
  return JSON.stringify({
    ...composition,
    chairSide: hasChairSide ? 'public_interest' : null,
    chairBasis: hasChairSide ? chairBasis : '',
  });
}

/**
 * Quorum, convening, term, legal basis and invitations of bodies. There was nothing to enter them with before, so each
 * body gets what a new one of its kind and name starts with; a composition that was changed stays as it is.
 */
export const addBodyRules: Migration = {
  name: 'add rules and invitations to bodies',
  up: (connection) => {
    connection.exec(`
      alter table body add column template text;
      alter table body add column legal_basis text not null default '{}';
      alter table body add column quorum text not null default '{}';
      alter table body add column convening text not null default '{}';
      alter table body add column term text not null default '{}';
      alter table body add column invitations text not null default '[]';
      alter table body add column predecessor_id text references body (id) deferrable initially deferred;
      create index body_predecessor on body (predecessor_id);
    `);
    const update = connection.prepare(`
      update body set template = @template, legal_basis = @legal_basis, composition = @composition,
        quorum = @quorum, convening = @convening, term = @term where id = @id
    `);
    const rows = connection.prepare<[], Row>('select id, kind, name, composition from body').all();
    for (const row of rows) {
      const rule = ruleOf(row);
      update.run({
        id: row.id,
        template: rule.template,
        legal_basis: JSON.stringify(rule.legal_basis),
        composition: newComposition(row, rule),
        quorum: JSON.stringify(rule.quorum),
        convening: JSON.stringify(rule.convening),
        term: JSON.stringify(rule.term),
      });
    }
  },
};
