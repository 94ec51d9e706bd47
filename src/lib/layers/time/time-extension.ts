import { LayerExtension, type Layer, type UpdateParameters } from '@deck.gl/core';
import type { Texture } from '@luma.gl/core';
import { timeModule } from './time-module';
import { encodeTimeTable, type EncodedTable, type TimeTable } from './time-table';

/** Props that the extension adds to a layer. */
export interface TimeExtensionProps {
	/** Position among the columns of the table: for years, `year - firstYear`; fractions are between. */
	time?: number;
	/** Uploaded when the object changes, never when `time` does. */
	timeTable?: TimeTable | null;
}

interface TimeState {
	timeTexture?: Texture;
	timeEncoding?: EncodedTable;
}

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

	override getShaders() {
		return { modules: [timeModule] };
	}

	override updateState(this: Layer, { props, oldProps }: UpdateParameters<Layer>): void {
		const layer = this as TimedLayer;
		const table = (props as TimeExtensionProps).timeTable ?? null;
		if (table === ((oldProps as TimeExtensionProps).timeTable ?? null) && layer.state.timeTexture) {
			return;
		}
		layer.state.timeTexture?.destroy();
		if (!table) return layer.setState({ timeTexture: undefined, timeEncoding: undefined });
		const { device } = layer.context;
		const encoding = encodeTimeTable(table, device.limits.maxTextureDimension2D);
		const timeTexture = device.createTexture({
			id: `${layer.id}-time`,
			format: table.format,
			width: encoding.width,
			height: encoding.height,
			mipLevels: 1,
			data: encoding.data,
			sampler: { minFilter: 'nearest', magFilter: 'nearest' }
		});
		const { data: _uploaded, ...reading } = encoding;
		layer.setState({ timeTexture, timeEncoding: { ...reading, data: new Uint8Array() } });
	}

	override draw(this: Layer): void {
		const { props, state } = this as TimedLayer;
		const { timeTexture, timeEncoding } = state;
		if (!timeTexture || !timeEncoding || !props.timeTable) return;
		this.setShaderModuleProps({
			time: {
				column: props.time ?? 0,
				columns: props.timeTable.columns,
				measures: props.timeTable.measures,
				width: timeEncoding.width,
				missingBelow: timeEncoding.missingBelow,
				valueScale: timeEncoding.scale,
				valueOffset: timeEncoding.offset,
				timeTexture
			}
		});
	}

	override finalizeState(this: Layer): void {
		(this as TimedLayer).state?.timeTexture?.destroy();
	}
}
