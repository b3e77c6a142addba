import { majorityQuorum, minimumWageCouncilQuorum } from '../meeting/quorum.ts';
import type { BodyKind, BodyRule, BodyTemplateKey, Composition } from './body.ts';

/** What a new body starts with. Everything can be changed afterwards. */
export interface BodyTemplate {
  readonly label: string;
  readonly kind: BodyKind;
  readonly rule: BodyRule;
  /** Bodies of these names have another composition. */
  readonly exception?: { readonly names: readonly string[]; readonly composition: Composition };
}

const threeSides = (seats: number) => [
  { key: 'public_interest', label: '公益代表', seats },
  { key: 'worker', label: '労働者代表', seats },
  { key: 'employer', label: '使用者代表', seats },
];

/** Equal numbers of the three sides: 最低賃金法第22条. The chair is elected from the public-interest members: 第24条第2項. */
const councilComposition = (seatsOfSide: number): Composition => ({
  sides: threeSides(seatsOfSide),
  equalNumbers: true,
  maximum: seatsOfSide * 3,
  basis: '最低賃金法第22条・最低賃金審議会令第2条',
  chairSide: 'public_interest',
  chairBasis: '最低賃金法第24条第2項・第4項',
});

const noSides: Composition = {
  sides: [],
  equalNumbers: false,
  maximum: null,
  basis: '',
  chairSide: null,
  chairBasis: '',
};

const conveningByChair = {
  convener: '会長',
  firstConvener: '',
  requesters: '',
  requestDays: null,
  noticeDays: null,
  basis: '',
};

const minimumWageCouncil: BodyTemplate = {
  label: '地方最低賃金審議会',
  kind: 'council',
  rule: {
    legalBasis: { kind: 'law', text: '最低賃金法第20条' },
    composition: councilComposition(5),
    quorum: minimumWageCouncilQuorum,
    convening: {
      ...conveningByChair,
      firstConvener: '都道府県労働局長',
      basis: '最低賃金審議会令第5条第1項',
    },
    term: {
      years: 2,
      substituteServesRemainder: true,
      servesUntilSuccessor: true,
      basis: '最低賃金法第23条第2項・第3項',
    },
  },
  /** 18 members: 最低賃金審議会令第2条第2項ただし書. */
  exception: {
    names: ['東京地方最低賃金審議会', '大阪地方最低賃金審議会'],
    composition: councilComposition(6),
  },
};

/**
 * At most 9 members (最低賃金審議会令第6条第1項), as a rule 3 of each side. There is no term: of 第23条 only 第1項 and 第4項 apply
 * (最低賃金法第25条第4項). Requests and notices are those of the usual 運営規程.
 */
const minimumWageSubcommittee: BodyTemplate = {
  label: '特定最低賃金専門部会（地域別の専門部会も）',
  kind: 'subcommittee',
  rule: {
    legalBasis: { kind: 'law', text: '最低賃金法第25条第2項' },
    composition: {
      sides: threeSides(3),
      equalNumbers: true,
      maximum: 9,
      basis: '最低賃金法第25条第3項・最低賃金審議会令第6条第1項',
      chairSide: 'public_interest',
      chairBasis: '最低賃金法第25条第4項で準用する第24条第2項・第4項',
    },
    quorum: { ...minimumWageCouncilQuorum, basis: '最低賃金審議会令第6条第6項で準用する第5条第2項' },
    convening: {
      convener: '部会長',
      firstConvener: '都道府県労働局長',
      requesters: '都道府県労働局長又は3分の1以上の委員',
      requestDays: 7,
      noticeDays: 3,
      basis: '専門部会運営規程第2条',
    },
    term: {
      years: null,
      substituteServesRemainder: false,
      servesUntilSuccessor: false,
      basis: '最低賃金法第25条第4項（第23条第2項・第3項を準用しない）',
    },
  },
};

/** 地方自治法第138条の4第3項. Number, quorum and term are those of most ordinances; each names its own articles. */
const auxiliaryOrgan: BodyTemplate = {
  label: '附属機関',
  kind: 'council',
  rule: {
    legalBasis: { kind: 'ordinance', text: '地方自治法第138条の4第3項' },
    composition: noSides,
    quorum: majorityQuorum,
    convening: conveningByChair,
    term: { years: 2, substituteServesRemainder: true, servesUntilSuccessor: false, basis: '' },
  },
};

/** Set up by an outline (要綱), which names its members one by one. */
const promotionConference: BodyTemplate = {
  label: '推進会議',
  kind: 'conference',
  rule: {
    legalBasis: { kind: 'outline', text: '' },
    composition: noSides,
    quorum: majorityQuorum,
    convening: conveningByChair,
    term: { years: null, substituteServesRemainder: false, servesUntilSuccessor: false, basis: '' },
  },
};

export const bodyTemplates: Readonly<Record<BodyTemplateKey, BodyTemplate>> = {
  minimumWageCouncil,
  minimumWageSubcommittee,
  auxiliaryOrgan,
  promotionConference,
};

/** A body of which nothing is known. */
export const noRule: BodyRule = {
  legalBasis: { kind: null, text: '' },
  composition: noSides,
  quorum: { ofAll: null, ofEachSide: null, basis: '' },
  convening: { ...conveningByChair, convener: '' },
  term: { years: null, substituteServesRemainder: false, servesUntilSuccessor: false, basis: '' },
};
