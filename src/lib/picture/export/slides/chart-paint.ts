/** Fills, lines and text of a chart's part: DrawingML. */
import { listTokens, type Palette } from '../../../core/domain/palette';
import type { ChartColor } from '../../../story/talk-chart';
import type { ChartMarkStyle } from '../../../figures/year-series';
import { escapeXml } from '../../image/svg-element';

export interface ChartLook {
	palette: Palette;
	/** Names of fonts that office programs have. */
	fonts: { head: string; body: string };
	/** Points of the text of the chart; its title is larger. */
	textPt: number;
	/** Without the name of the axis of years, which its numbers tell. */
	isLow?: boolean;
}

/** English Metric Units in a point. */
const EMU = 12_700;

export class ChartPaint {
	#tokens: Record<string, string>;

	constructor(private look: ChartLook) {
		this.#tokens = listTokens(look.palette);
	}

	/** The hexadecimal digits of a token. */
	hex = (color: ChartColor | string): string =>
		(this.#tokens[color] ?? this.look.palette.text).replace('#', '').toUpperCase();

	/** A plain fill. @param alpha percent */
	solid = (color: string, alpha = 100): string => {
		const share = alpha < 100 ? `<a:alpha val="${alpha * 1000}"/>` : '';
		return `<a:solidFill><a:srgbClr val="${this.hex(color)}">${share}</a:srgbClr></a:solidFill>`;
	};

	/** An outline; null for none. */
	line(color: string | null, widthPt = 1, dash = ''): string {
		if (color === null) return '<a:ln><a:noFill/></a:ln>';
		const pattern = dash && `<a:prstDash val="${dash}"/>`;
		return `<a:ln w="${Math.round(widthPt * EMU)}">${this.solid(color)}${pattern}</a:ln>`;
	}

	/** The fill and the outline of a bar, or of a point, by its look. */
	fill(color: ChartColor, look: ChartMarkStyle): string {
		switch (look) {
			case 'solid':
				return this.solid(color) + this.line(null);
			case 'pale':
				return this.solid(color, 35) + this.line(null);
			case 'hollow':
				return this.solid('page') + this.line(color, 1.75);
			case 'dotted':
				return this.solid('page') + this.line(color, 1.75, 'sysDot');
			case 'hatched': {
				const [front, back] = [color, 'page'].map(
					(each, at) =>
						`<a:${at === 0 ? 'fg' : 'bg'}Clr><a:srgbClr val="${this.hex(each)}"/></a:${at === 0 ? 'fg' : 'bg'}Clr>`
				);
				return `<a:pattFill prst="wdUpDiag">${front}${back}</a:pattFill>${this.line(color, 1.25)}`;
			}
		}
	}

	/** The end of the start tag of a run's or a paragraph's properties, and what is inside. */
	text(color: string, sizePt: number, isBold = false, font = this.look.fonts.body): string {
		return `sz="${Math.round(sizePt * 100)}" b="${Number(isBold)}"><a:solidFill><a:srgbClr val="${this.hex(color)}"/></a:solidFill><a:latin typeface="${font}"/>`;
	}

	/** The text of an axis, a legend or labels. */
	textProperties = (color: string, sizePt: number, isBold = false): string =>
		`<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${this.text(color, sizePt, isBold)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

	paragraph = (text: string, run: string): string =>
		`<a:p><a:pPr algn="l"/><a:r><a:rPr lang="en-US" ${run}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;

	/** A title or a label; a second paragraph is under it. */
	rich = (
		text: string,
		run: string,
		turned = '',
		under: { text: string; run: string } | null = null
	): string => {
		const second = under ? this.paragraph(under.text, under.run) : '';
		return `<c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/>${this.paragraph(text, run)}${second}</c:rich></c:tx>`;
	};
}
