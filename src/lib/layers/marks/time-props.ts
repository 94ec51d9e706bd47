import type { LayerId } from '../../core/domain/layers';
import { getAgainstYear } from '../../core/domain/subject';
import { FIRST_YEAR } from '../../core/domain/years';
import type { LayerContext } from '../layer-drawing';
import { TimeDriveExtension } from '../time/time-drive-extension';
import { TimeExtension } from '../time/time-extension';
import type { TimeTable } from '../time/time-table';
import { toRgba } from './color';

type TimeContext = Pick<LayerContext, 'time' | 'beforeId'>;

/** Extensions have no state, so that all layers share them. */
const extensions = [new TimeExtension()];
const driveExtensions = [new TimeDriveExtension()];

/** Props of a layer for the time of a context; `beforeId` is read by the overlay, not by deck.gl. */
export const getTimeProps = ({ time, beforeId }: TimeContext) => ({
	time: time - FIRST_YEAR,
	beforeId,
	extensions
});

/** Props of a stock layer whose items are visible in the years in which a table has a 1. */
export const getShownProps = (timeTable: TimeTable, context: TimeContext) => ({
	...getTimeProps(context),
	timeTable,
	timeDrives: { opacity: 0 },
	extensions: driveExtensions
});

/** A layer's own hue, or those of rise and fall in a comparison with a year. */
export function getHues({ view, palette }: Pick<LayerContext, 'view' | 'palette'>, layer: LayerId) {
	const isChange = getAgainstYear(view) !== null;
	const { rise, fall } = palette.diverging;
	return {
		hue: isChange ? rise.mark : palette.layers[layer].mark,
		fallColor: isChange ? toRgba(fall.mark) : null,
		caseColor: toRgba(palette.markCase)
	};
}
