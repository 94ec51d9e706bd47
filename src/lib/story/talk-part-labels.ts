import { m } from '#messages';
import type { TalkPart } from './talk';

export const TALK_PART_LABELS: Readonly<Record<TalkPart, string>> = {
	offer: m.present_part_offer(),
	money: m.present_part_money(),
	people: m.present_part_people(),
	minds: m.present_part_minds()
};
