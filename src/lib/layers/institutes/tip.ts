import { m } from '#messages';
import type { Institute } from '../../core/data/types';
import { formatDate } from '../../text/dates';
import type { Tip } from '../model';
import { describeEvidence, getRowTip } from '../tip';
import { INSTITUTE_KIND_LABELS } from '../../text/kind-labels';

export function getInstituteTip(institute: Institute): Tip {
	const { kind, city, opened, isAgreed, chinesePartner: partner, evidence } = institute;
	const dated = isAgreed ? m.tip_agreed : m.tip_opened;
	const parts = [
		INSTITUTE_KIND_LABELS[kind],
		city,
		opened ? dated({ date: formatDate(opened) }) : m.tip_not_opened(),
		partner ? m.tip_partner({ partner }) : ''
	];
	return getRowTip('institute', institute, parts, describeEvidence(evidence === 'recalled'));
}
