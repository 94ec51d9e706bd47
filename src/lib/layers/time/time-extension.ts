import { LayerExtension, type Layer, type UpdateParameters } from '@deck.gl/core';
import type { Texture } from '@luma.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import { timeModule } from './time-module';
import { encodeTimeTable, makeTimeTable, type EncodedTable, type TimeTable } from './time-table';

/** Props that the extension adds to a layer. */
export interface TimeExtensionProps {
	/** Position among the table's columns: for years, `year - firstYear`, with fractions. */
	time?: number;
	/** Uploaded when the object changes, never when `time` does. */
	timeTable?: TimeTable | null;
}

/** What an extension adds to the shaders of a layer. */
export interface ShaderAdditions {
	modules: ShaderModule[];
	inject?: Record<string, string>;
}

interface TimeState {
	timeTexture?: Texture;
	timeTable?: TimeTable;
	/** How to read the texture; its data are only on the card. */
	timeReading?: Omit<EncodedTable, 'data'>;
}

/** A layer without a table draws nothing. */
const EMPTY_TABLE = makeTimeTable({ items: 1, columns: 1, measures: 4 }, () => NaN);

type TimedLayer = Layer<TimeExtensionProps> & { state: TimeState };

/**
 * Puts a table of items × columns into a float texture and the time into a uniform. Shaders with the
 * module read values by `time_sample`; a change of `time` sets one uniform and no attribute.
 */
export class TimeExtension extends LayerExtension {
	static override extensionName = 'TimeExtension';
	static override defaultProps = {
		time: { type: 'number', value: 0 },
		timeTable: { type: 'object', value: null, compare: false }
	};

	override getShaders(this: Layer): ShaderAdditions {
		return { modules: [timeModule] };
	}

	override updateState(this: Layer, { props }: UpdateParameters<Layer>): void {
		const layer = this as TimedLayer;
		const table = (props as TimeExtensionProps).timeTable ?? EMPTY_TABLE;
		if (table === layer.state.timeTable) return;
		layer.state.timeTexture?.destroy();
		const { device } = layer.context;
		const { data, ...timeReading } = encodeTimeTable(table, device.limits.maxTextureDimension2D);
		const timeTexture = device.createTexture({
			id: `${layer.id}-time`,
			format: table.format,
			width: timeReading.width,
			height: timeReading.height,
			mipLevels: 1,
			data,
			sampler: { minFilter: 'nearest', magFilter: 'nearest' }
		});
		layer.setState({ timeTexture, timeTable: table, timeReading });
	}

	override draw(this: Layer): void {
		const { props, state } = this as TimedLayer;
		const { timeTexture, timeTable, timeReading } = state;
		if (!timeTexture || !timeTable || !timeReading) return;
		this.setShaderModuleProps({
			time: {
				column: props.time ?? 0,
				columns: timeTable.columns,
				measures: timeTable.measures,
				width: timeReading.width,
				missingBelow: timeReading.missingBelow,
				valueScale: timeReading.scale,
				valueOffset: timeReading.offset,
				timeTexture
			}
		});
	}

	override finalizeState(this: Layer): void {
		(this as TimedLayer).state?.timeTexture?.destroy();
	}
}
