import type { ContainerDefinition, PartitionKeyKind } from '@azure/cosmos';
import { indexes, narrowing, sightFields } from '../../stores/indexes';
import { orderings } from './ordering';

const askedFor = new Set([...indexes.flatMap(({ equal, orderBy }) => [...equal, orderBy]), ...Object.values(narrowing).flat(), ...sightFields]);

/**
 * The one container: what the code asks of, what the tests make and what a deployment is to make. A document is a
 * partition by itself within its council's, so that every read of one is a point read and a council has no size limit.
 * Nothing is indexed that nothing asks for.
 */
export const container = {
  id: 'documents',
  partitionKey: { paths: ['/council', '/id'], kind: 'MultiHash' as PartitionKeyKind, version: 2 },
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: ['/council/?', '/kind/?', '/key/?', '/wakeAt/?', ...[...askedFor].sort().map((field) => `/card/${field}/*`)].map((path) => ({ path })),
    excludedPaths: [{ path: '/*' }],
    // An index that ascends on every path serves the list that descends on every path too.
    compositeIndexes: orderings.map((fields) => fields.map((field) => ({ path: `/${field.replace('.', '/')}`, order: 'ascending' }))),
  },
} satisfies ContainerDefinition;
