/** A chart as the part of a slide that office programs draw: DrawingML, ECMA-376 part 1, 21.2. */
import type { ChartColor } from '../../../story/talk-chart';
import { formatCount } from '../../../text/numbers';
import { escapeXml } from '../../image/svg-element';
import { nameColumn } from '../write-workbook';
import { ChartPaint, type ChartLook } from './chart-paint';
import { CHART_SHEET, countHeadColumns } from './chart-workbook';
import type { NativeAxis, NativeChart, NativePoint, NativeSeries } from './native-types';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** More years than these are named in turn. */
const MOST_LABELS = 16;
/** Letters of a title that fit beside an axis; a longer one stands under the chart's title. */
const UPRIGHT_LETTERS = 34;

const value = (name: string, of: string | number) => `<c:${name} val="${of}"/>`;

/** Where an axis of values stands: under the rows of bars, and where a logarithmic axis begins. */
function getCrossing({ kind }: NativeChart, { isLogarithmic }: NativeAxis): string {
	if (kind === 'bars') return 'max';
	return isLogarithmic ? 'min' : 'autoZero';
}

class ChartWriter {
	#paint: ChartPaint;

	constructor(
		private chart: NativeChart,
		private look: ChartLook
	) {
		this.#paint = new ChartPaint(look);
	}

	/** Whether the name of the values stands over the chart: it is too long to stand beside its axis. */
	#isOverChart = ({ title }: NativeAxis): boolean =>
		this.chart.kind !== 'bars' && title.length > UPRIGHT_LETTERS;

	#title(): string {
		const run = this.#paint.text('text', this.look.textPt * 1.3, true, this.look.fonts.head);
		const place = ['xMode', 'yMode'].map((mode) => value(mode, 'edge')).join('');
		const layout = `<c:layout><c:manualLayout>${place}${value('x', 0.004)}${value('y', 0.006)}</c:manualLayout></c:layout>`;
		const { title, values } = this.chart;
		const isLong = this.#isOverChart(values);
		const under = this.#paint.text('text-2', this.look.textPt);
		const text = this.#paint.rich(
			title,
			run,
			'',
			isLong ? { text: values.title, run: under } : null
		);
		return `<c:title>${text}${layout}${value('overlay', 0)}</c:title>`;
	}

	#axisTitle(title: string, isUpright = false): string {
		if (title === '') return '';
		const run = this.#paint.text('text-2', this.look.textPt * 0.86);
		const turned = isUpright ? ' rot="-5400000" vert="horz"' : '';
		return `<c:title>${this.#paint.rich(title, run, turned)}${value('overlay', 0)}</c:title>`;
	}

	/** A range of the sheet, its rows after the names. */
	#range(column: number, count: number): string {
		const letter = nameColumn(column);
		return `${CHART_SHEET}!$${letter}$2:$${letter}$${count + 1}`;
	}

	/** Values of the sheet; a gap has no point. */
	#numbers(column: number, numbers: readonly (number | null | undefined)[]): string {
		const points = numbers.map((each, at) =>
			each == null ? '' : `<c:pt idx="${at}"><c:v>${each}</c:v></c:pt>`
		);
		return `<c:numRef><c:f>${this.#range(column, numbers.length)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${value('ptCount', numbers.length)}${points.join('')}</c:numCache></c:numRef>`;
	}

	#categories(): string {
		const { categories, groups } = this.chart;
		const toPoint = (label: string, at: number) =>
			`<c:pt idx="${at}"><c:v>${escapeXml(label)}</c:v></c:pt>`;
		const count = value('ptCount', categories.length);
		const names = categories.map(toPoint).join('');
		if (groups.length === 0) {
			const range = this.#range(0, categories.length);
			return `<c:cat><c:strRef><c:f>${range}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat>`;
		}
		let start = 0;
		const heads = groups.map(({ label, count: own }) => {
			const point = toPoint(label, start);
			start += own;
			return point;
		});
		const range = `${CHART_SHEET}!$A$2:$B$${categories.length + 1}`;
		return `<c:cat><c:multiLvlStrRef><c:f>${range}</c:f><c:multiLvlStrCache>${count}<c:lvl>${names}</c:lvl><c:lvl>${heads.join('')}</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`;
	}

	/** Printed values: the number itself where the label is no more, so that an edited one is right. */
	#labels(points: readonly NativePoint[], color: ChartColor, place: string): string {
		const shows = (isShown: boolean) =>
			[
				...[value('showLegendKey', 0), value('showVal', Number(isShown))],
				...['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) =>
					value(name, 0)
				)
			].join('');
		const ink = color.startsWith('text') ? color : `${color}-text`;
		const format = '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>';
		const run = this.#paint.text(ink, this.look.textPt, true);
		const own = points.flatMap(({ label, value: figure, x }, at) => {
			if (label === '' || figure === null) return [];
			const isNumber = x === undefined && label === formatCount(figure) && Math.abs(figure) >= 1;
			const text = isNumber
				? format + this.#paint.textProperties(ink, this.look.textPt, true)
				: this.#paint.rich(label, run, ' wrap="none"');
			return `<c:dLbl>${value('idx', at)}${text}${value('dLblPos', place)}${shows(true)}</c:dLbl>`;
		});
		return `<c:dLbls>${own.join('')}${format}${shows(false)}</c:dLbls>`;
	}

	#marker({ color, look, isOnlyPoints }: NativeSeries, size: number): string {
		const isSuspect = isOnlyPoints === true && look === 'hatched';
		const isOpen = look === 'hollow' || look === 'dotted' || isSuspect;
		const dash = look === 'dotted' ? 'sysDot' : '';
		// LibreOffice draws no outline of a point: an empty one would be invisible there
		const fill = this.#paint.solid(color, isOpen ? 30 : 100);
		return `<c:marker>${value('symbol', isSuspect ? 'square' : 'circle')}${value('size', isOpen ? size + 3 : size)}<c:spPr>${fill}${this.#paint.line(color, 1.5, dash)}</c:spPr></c:marker>`;
	}

	#series(series: NativeSeries, index: number): string {
		const { kind, groups } = this.chart;
		const { name, color, look, points } = series;
		const isPath = kind === 'paths';
		const column = isPath ? index * 2 + 1 : countHeadColumns(this.chart) + index;
		const cell = `${CHART_SHEET}!$${nameColumn(column)}$1`;
		const head = `${value('idx', index)}${value('order', index)}<c:tx><c:strRef><c:f>${cell}</c:f><c:strCache>${value('ptCount', 1)}<c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
		const values = this.#numbers(
			column,
			points.map((point) => point.value)
		);
		if (kind === 'bars' || kind === 'columns') {
			const apart = points.flatMap((point, at) =>
				point.value === null || (point.look === look && (point.color ?? color) === color)
					? []
					: `<c:dPt>${value('idx', at)}${value('invertIfNegative', 0)}${value('bubble3D', 0)}<c:spPr>${this.#paint.fill(point.color ?? color, point.look)}</c:spPr></c:dPt>`
			);
			return `<c:ser>${head}<c:spPr>${this.#paint.fill(color, look)}</c:spPr>${value('invertIfNegative', 0)}${apart.join('')}${this.#labels(points, color, 'outEnd')}${this.#categories()}<c:val>${values}</c:val></c:ser>`;
		}
		const dash = look === 'dotted' || look === 'hatched' ? 'sysDash' : '';
		const stroke = this.#paint.line(series.isOnlyPoints ? null : color, isPath ? 2 : 3, dash);
		const marks =
			groups.length > 0
				? `<c:marker>${value('symbol', 'none')}</c:marker>`
				: this.#marker(series, 5);
		const drawn = `${head}<c:spPr>${stroke}</c:spPr>${marks}${this.#labels(points, color, 't')}`;
		if (!isPath) {
			return `<c:ser>${drawn}${this.#categories()}<c:val>${values}</c:val>${value('smooth', 0)}</c:ser>`;
		}
		const across = this.#numbers(
			column - 1,
			points.map(({ x }) => x)
		);
		return `<c:ser>${drawn}<c:xVal>${across}</c:xVal><c:yVal>${values}</c:yVal>${value('smooth', 0)}</c:ser>`;
	}

	#scale({ from, to, isLogarithmic = false }: NativeAxis): string {
		const base = isLogarithmic ? value('logBase', 2) : '';
		return `<c:scaling>${base}${value('orientation', 'minMax')}${value('max', to)}${value('min', from)}</c:scaling>`;
	}

	#valueAxis(axis: NativeAxis, [id, crossed]: readonly [number, number], place: 'l' | 'b'): string {
		const { isSilent = false, step } = axis;
		const rule = `<c:majorGridlines><c:spPr>${this.#paint.line('line', 0.75)}</c:spPr></c:majorGridlines>`;
		return [
			`<c:valAx>${value('axId', id)}${this.#scale(axis)}${value('delete', 0)}${value('axPos', place)}`,
			isSilent ? '' : rule,
			place === 'l' && this.#isOverChart(axis) ? '' : this.#axisTitle(axis.title, place === 'l'),
			'<c:numFmt formatCode="#,##0" sourceLinked="0"/>',
			value('majorTickMark', 'none') + value('minorTickMark', 'none'),
			value('tickLblPos', isSilent ? 'none' : 'low'),
			`<c:spPr>${this.#paint.line(null)}</c:spPr>`,
			this.#paint.textProperties('text-2', this.look.textPt * 0.9),
			value('crossAx', crossed),
			value('crosses', getCrossing(this.chart, axis)),
			this.chart.kind === 'paths' ? '' : value('crossBetween', 'between'),
			step === null ? '' : value('majorUnit', step),
			'</c:valAx>'
		].join('');
	}

	/** A year in two where all would run into each other; of groups the first and the last. */
	#labelEvery(): string {
		const { kind, groups, categories } = this.chart;
		if (groups.length > 0) return value('tickLblSkip', groups[0]!.count - 1);
		return kind !== 'bars' && categories.length > MOST_LABELS ? value('tickLblSkip', 2) : '';
	}

	#categoryAxis([id, crossed]: readonly [number, number]): string {
		const { kind, across } = this.chart;
		const isBars = kind === 'bars';
		const skip = this.#labelEvery();
		return [
			`<c:catAx>${value('axId', id)}<c:scaling>${value('orientation', isBars ? 'maxMin' : 'minMax')}</c:scaling>`,
			value('delete', 0) + value('axPos', isBars ? 'l' : 'b'),
			this.look.isLow ? '' : this.#axisTitle(across.title, isBars),
			'<c:numFmt formatCode="General" sourceLinked="0"/>',
			value('majorTickMark', 'none') + value('minorTickMark', 'none') + value('tickLblPos', 'low'),
			`<c:spPr>${this.#paint.line('control', 1)}</c:spPr>`,
			this.#paint.textProperties(isBars ? 'text' : 'text-2', this.look.textPt * (isBars ? 1 : 0.9)),
			value('crossAx', crossed) + value('crosses', 'autoZero') + value('auto', 0),
			value('lblAlgn', 'ctr') + value('lblOffset', 60) + skip + value('noMultiLvlLbl', 0),
			'</c:catAx>'
		].join('');
	}

	#plot(): string {
		const { kind, series, isOverlaid, values, across } = this.chart;
		const ids = [111, 222] as const;
		const back = [222, 111] as const;
		const axisIds = ids.map((id) => value('axId', id)).join('');
		const drawn = series.map((each, index) => this.#series(each, index)).join('');
		switch (kind) {
			case 'bars':
			case 'columns': {
				const direction = value('barDir', kind === 'bars' ? 'bar' : 'col');
				const overlap = isOverlaid ? 100 : series.length > 1 ? -5 : 0;
				const gap = value('gapWidth', kind === 'bars' ? 55 : 40) + value('overlap', overlap);
				return `<c:barChart>${direction}${value('grouping', 'clustered')}${value('varyColors', 0)}${drawn}${gap}${axisIds}</c:barChart>${this.#categoryAxis(ids)}${this.#valueAxis(values, back, kind === 'bars' ? 'b' : 'l')}`;
			}
			case 'lines':
				return `<c:lineChart>${value('grouping', 'standard')}${value('varyColors', 0)}${drawn}${value('marker', 1)}${axisIds}</c:lineChart>${this.#categoryAxis(ids)}${this.#valueAxis(values, back, 'l')}`;
			case 'paths':
				return `<c:scatterChart>${value('scatterStyle', 'lineMarker')}${value('varyColors', 0)}${drawn}${axisIds}</c:scatterChart>${this.#valueAxis(across as NativeAxis, ids, 'b')}${this.#valueAxis(values, back, 'l')}`;
		}
	}

	#legend(): string {
		const { legend, series } = this.chart;
		if (legend === 'none') return '';
		const left = series.flatMap(({ isOutOfLegend }, index) =>
			isOutOfLegend
				? `<c:legendEntry>${value('idx', index)}${value('delete', 1)}</c:legendEntry>`
				: []
		);
		return `<c:legend>${value('legendPos', legend === 'right' ? 'r' : 't')}${left.join('')}${value('overlay', 0)}${this.#paint.textProperties('text', this.look.textPt)}</c:legend>`;
	}

	write(): string {
		const plot = `<c:plotArea><c:layout/>${this.#plot()}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
		const shown = `${this.#title()}${value('autoTitleDeleted', 0)}${plot}${this.#legend()}${value('plotVisOnly', 1)}${value('dispBlanksAs', 'gap')}`;
		const ground = `<c:spPr><a:noFill/>${this.#paint.line(null)}</c:spPr>`;
		return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${value('date1904', 0)}${value('roundedCorners', 0)}<c:chart>${shown}</c:chart>${ground}${this.#paint.textProperties('text', this.look.textPt)}<c:externalData r:id="rId1">${value('autoUpdate', 0)}</c:externalData></c:chartSpace>`;
	}
}

/** A chart's part of a package; its workbook is the part's relation `rId1`. */
export const writeChartXml = (chart: NativeChart, look: ChartLook): string =>
	new ChartWriter(chart, look).write();
