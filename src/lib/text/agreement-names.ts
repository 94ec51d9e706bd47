import { m } from '#messages';
import {
	getAgreementPlace,
	type AgreementPlace,
	type AgreementStatus,
	type AlignmentStep
} from '../core/data/explore/agreement-catalog';

export const STEP_LABELS: Readonly<Record<AlignmentStep, string>> = {
	none: m.alignment_step_none(),
	contact: m.alignment_step_contact(),
	loose: m.alignment_step_loose(),
	strategic: m.alignment_step_strategic(),
	comprehensive: m.alignment_step_comprehensive(),
	'comprehensive-raised': m.alignment_step_raised(),
	'economic-union': m.alignment_step_economic_union(),
	alliance: m.alignment_step_alliance()
};

type Names = readonly [name: () => string, short: () => string];

const NAMES: Readonly<Record<AgreementStatus, Names>> = {
	CIS: [m.agreements_cis, m.agreements_cis_short],
	CIS_associate: [m.agreements_cis_associate, m.agreements_cis_associate_short],
	CSTO: [m.agreements_csto, m.agreements_csto_short],
	EurAsEC: [m.agreements_eurasec, m.agreements_eurasec_short],
	customs_union_RUS_BLR: [m.agreements_customs_union, m.agreements_customs_union_short],
	EAEU: [m.agreements_eaeu, m.agreements_eaeu_short],
	EAEU_observer: [m.agreements_eaeu_observer, m.agreements_eaeu_observer_short],
	strategic_partnership_RUS: [m.agreements_strategic_russia, m.agreements_strategic_short],
	comprehensive_strategic_partnership_RUS: [
		m.agreements_comprehensive_russia,
		m.agreements_comprehensive_short
	],
	alliance_treaty_RUS: [m.agreements_alliance_russia, m.agreements_alliance_russia_short],
	SCO: [m.agreements_sco, m.agreements_sco_short],
	SCO_summit_guest: [m.agreements_sco_guest, m.agreements_sco_guest_short],
	treaty_good_neighbourliness_CHN: [
		m.agreements_neighbourliness,
		m.agreements_neighbourliness_short
	],
	treaty_friendly_cooperative_partnership_CHN: [
		m.agreements_friendship_treaty,
		m.agreements_friendship_treaty_short
	],
	friendly_cooperative_partnership_CHN: [
		m.agreements_friendly_partnership,
		m.agreements_friendly_partnership_short
	],
	strategic_partnership_CHN: [m.agreements_strategic_china, m.agreements_strategic_short],
	comprehensive_strategic_partnership_CHN: [
		m.agreements_comprehensive_china,
		m.agreements_comprehensive_short
	],
	permanent_comprehensive_strategic_partnership_CHN: [
		m.agreements_permanent,
		m.agreements_permanent_short
	],
	comprehensive_strategic_partnership_new_era_CHN: [
		m.agreements_new_era,
		m.agreements_new_era_short
	],
	all_weather_comprehensive_strategic_partnership_CHN: [
		m.agreements_all_weather,
		m.agreements_all_weather_short
	],
	'C+C5_CHN_ministers': [m.agreements_ministers, m.agreements_ministers_short],
	China_Central_Asia_summit: [m.agreements_summit, m.agreements_summit_short],
	'C5+1_USA': [m.agreements_with_usa, m.agreements_with_usa_short],
	permanent_neutrality: [m.agreements_neutrality, m.agreements_neutrality_short]
};

export interface AgreementKind extends AgreementPlace {
	/** For lists and tables. */
	name: string;
	short: string;
}

export function getAgreementKind(status: AgreementStatus): AgreementKind {
	const [name, short] = NAMES[status];
	return { ...getAgreementPlace(status), name: name(), short: short() };
}
