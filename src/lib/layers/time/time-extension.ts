import { LayerExtension, type Layer, type UpdateParameters } from '@deck.gl/core';
import type { Texture } from '@luma.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import { timeModule } from './time-module';
import { encodeTimeTable, makeTimeTable, type EncodedTable, type TimeTable } from './time-table';

/** Props that the extension adds to a layer. */
export interface TimeExtensionProps {
	/** Position among the columns of the table: for years, `year - firstYear`; fractions are between. */
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
	/** How to read the texture; its bytes are on the card alone. */
	timeReading?: Omit<EncodedTable, 'data'>;
}

/** No figure for anything: what a layer without a table draws is nothing. */
const EMPTY_TABLE = makeTimeTable({ items: 1, columns: 1, measures: 4 }, () => NaN);

type TimedLayer = Layer<TimeExtensionProps> & { state: TimeState };

/**
 * Puts a table of items × columns into a float texture and the moment into a uniform. A layer whose
 * shader includes the module reads its items' values by `time_sample`; a change of `time` sets one
 * uniform and rebuilds no attribute.
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
