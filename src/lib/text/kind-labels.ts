/** The kinds, states and measures of the subject in words and marks, for every part that shows them. */
import { m } from '#messages';
import type { CorridorMode, CorridorNodeKind, DealKind, InstituteKind } from '../core/data/types';
import type { SegmentStatus } from '../core/domain/filters';
import type {
	BeltCorridor,
	CountedBy,
	InvestmentMeasure,
	StudentMeasure
} from '../core/domain/layers';

export const INSTITUTE_KIND_LABELS: Readonly<Record<InstituteKind, string>> = {
	confucius_institute: m.institutes_confucius_institute(),
	confucius_classroom: m.institutes_confucius_classroom(),
	luban_workshop: m.institutes_luban_workshop(),
	joint_university_campus: m.institutes_joint_university_campus(),
	russian_university_branch: m.institutes_russian_university_branch(),
	russkiy_mir_centre: m.institutes_russkiy_mir_centre(),
	russian_house: m.institutes_russian_house()
};

/** The mark of each kind of institute; those of Russia look the same. */
export const INSTITUTE_MARKS = {
	confucius_institute: 'diamond-confucius',
	confucius_classroom: 'diamond-classroom',
	luban_workshop: 'diamond-luban',
	joint_university_campus: 'diamond-campus',
	russian_university_branch: 'diamond-russian',
	russkiy_mir_centre: 'diamond-russian',
	russian_house: 'diamond-russian'
} as const satisfies Readonly<Record<InstituteKind, string>>;

export const MODE_LABELS: Readonly<Record<CorridorMode, string>> = {
	rail: m.corridors_rail(),
	road: m.corridors_road(),
	gas: m.corridors_gas(),
	oil: m.corridors_oil(),
	power: m.corridors_power(),
	sea: m.corridors_sea()
};

export const STATUS_LABELS: Readonly<Record<SegmentStatus, string>> = {
	planned: m.corridors_planned(),
	agreed: m.corridors_agreed(),
	construction: m.corridors_construction(),
	operational: m.corridors_operational(),
	reconstruction: m.corridors_reconstruction(),
	suspended: m.corridors_suspended()
};

export const BELT_CORRIDOR_LABELS: Readonly<Record<BeltCorridor, string>> = {
	NELB: m.corridors_belt_nelb(),
	TITR: m.corridors_belt_titr(),
	CCAWA: m.corridors_belt_ccawa(),
	'CPEC-link': m.corridors_belt_cpec(),
	other: m.corridors_belt_other()
};

export const NODE_LABELS: Readonly<Record<CorridorNodeKind, string>> = {
	crossing: m.corridors_crossing(),
	dry_port: m.corridors_dry_port(),
	port: m.corridors_port(),
	trade_zone: m.corridors_trade_zone()
};

export const DEAL_KIND_LABELS: Readonly<Record<DealKind, string>> = {
	investment: m.investment_acquisitions(),
	construction: m.investment_construction()
};

export const DEAL_KIND_MARKS = {
	investment: 'square-investment',
	construction: 'square-construction'
} as const satisfies Readonly<Record<DealKind, string>>;

/** What a measure counts, for switches and captions. */
export const STUDENT_MEASURE_LABELS: Readonly<Record<StudentMeasure, string>> = {
	all: m.students_measure_all(),
	degree: m.students_measure_degree(),
	scholarship: m.students_measure_scholarship(),
	'per-10000': m.students_measure_per_10000()
};

/** A caption with the limits of the measure, for panels and the table. */
export const STUDENT_MEASURE_LIMITS: Readonly<Record<StudentMeasure, string>> = {
	all: m.students_limits_all(),
	degree: m.students_limits_degree(),
	scholarship: m.students_limits_scholarship(),
	'per-10000': m.students_limits_per_10000()
};

export const INVESTMENT_MEASURE_LABELS: Readonly<Record<InvestmentMeasure, string>> = {
	fdi: m.direct_name(),
	deals: m.investment_deals(),
	finance: m.investment_finance(),
	projects: m.investment_projects()
};

/** What each measure is, and why it may not be added to the others. */
export const INVESTMENT_MEASURE_LIMITS: Readonly<Record<InvestmentMeasure, string>> = {
	fdi: m.direct_limits(),
	deals: m.investment_limits_deals(),
	finance: m.investment_limits_finance(),
	projects: m.investment_limits_projects()
};

export const COUNTED_BY_LABELS: Readonly<Record<CountedBy, string>> = {
	'host-gross': m.direct_by_host_gross(),
	'host-net': m.direct_by_host_net(),
	china: m.direct_by_china()
};

/** What each count includes and leaves out. */
export const COUNTED_BY_LIMITS: Readonly<Record<CountedBy, string>> = {
	'host-gross': m.direct_limits_host_gross(),
	'host-net': m.direct_limits_host_net(),
	china: m.direct_limits_china()
};
