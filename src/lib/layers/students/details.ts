import { m } from '#messages';
import { makeTableRow } from '../../core/data/provenance-rows';
import { STUDENT_MEASURES, type StudentMeasure } from '../../core/domain/layers';
import { formatCount } from '../../text/numbers';
import { STUDENT_MEASURE_LIMITS } from '../../text/kind-labels';
import type { FigureKind, LayerDetails, MeasureFacts } from '../details-model';
import { isPartOfStudents, selectStudentCell, selectStudentSeries } from '../../figures/students';

/** Of all students, with those studying for a degree if they are counted. */
const countsAll: FigureKind['counts'] = ({ country, year }) => {
	const limits = STUDENT_MEASURE_LIMITS.all;
	const degree = country && selectStudentCell(country, year, 'degree').value;
	return typeof degree === 'number'
		? m.provenance_of_degree({ limits, count: formatCount(degree) })
		: limits;
};

function buildKind(measure: StudentMeasure): FigureKind {
	const isRatio = measure === 'per-10000';
	const isPart = isPartOfStudents(measure);
	return {
		origin: ({ country }) => (country === null || isRatio ? 'derived' : 'printed'),
		row: ({ country, year }) =>
			makeTableRow(isPart ? 'students_by_level.csv' : 'student_series.csv', { country, year }),
		range: () => (isPart ? null : 'students'),
		isOfCounts: !isPart,
		rule({ country, note }) {
			if (country === null) return m.provenance_sum_of_five();
			return isRatio ? note : null;
		},
		counts: measure === 'all' ? countsAll : () => STUDENT_MEASURE_LIMITS[measure],
		measure: ({ label }) => label,
		unit: isRatio ? m.rows_unit_per_10000() : m.rows_unit_persons(),
		cells: (_figure, country) => selectStudentSeries(country, measure)
	};
}

const compared = (name: string, measure: StudentMeasure): MeasureFacts => ({
	...{ name, limits: STUDENT_MEASURE_LIMITS[measure], students: measure },
	...{ unit: m.compare_unit_students(), format: formatCount },
	cells: ({ country }) => selectStudentSeries(country, measure),
	subject: () => ({ layer: 'students', kind: measure })
});

export const details: LayerDetails = {
	kinds: Object.fromEntries(STUDENT_MEASURES.map((measure) => [measure, buildKind(measure)])),
	measures: {
		students: compared(m.compare_students(), 'all'),
		degree: compared(m.compare_degree(), 'degree'),
		scholarships: compared(m.compare_scholarships(), 'scholarship')
	}
};
