import type { GeoItem } from '../../figures/figure-files';
import type { Institute } from '../../core/data/types';
import { buildPoint, pickProperties } from '../../figures/geo-items';

export const buildInstituteGeoItem = (institute: Institute): GeoItem =>
	buildPoint(institute, {
		...pickProperties(institute, ['name', 'kind']),
		host: institute.hostInstitution,
		...pickProperties(institute, ['city', 'country', 'opened', 'closed', 'chinesePartner']),
		...pickProperties(institute, ['partnerCity', 'note'])
	});
