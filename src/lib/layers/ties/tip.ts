import { m } from '#messages';
import { describeTie } from '../../figures/ties';
import type { CityTie } from '../../core/data/explore/people-types';
import { QUALITY_LABELS } from '../../text/quality-labels';
import type { Tip } from '../model';
import { getRowTip } from '../tip';

export const nameTie = ({ place, chinesePlace }: CityTie): string =>
	m.explore_tie_pair({ place, partner: chinesePlace });

export const getTieTip = (tie: CityTie): Tip =>
	getRowTip('tie', { ...tie, name: nameTie(tie) }, [describeTie(tie)], QUALITY_LABELS[tie.quality]);
