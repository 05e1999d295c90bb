import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

export type WallChart = Schemas['WallChartAnswer'];
export type WallChartItem = Schemas['WallChartItem'];

const AGAIN_MS = 30_000;

/** The whole wall chart of one list; read anew every half minute, what stands there stays until the new one is here. */
export const wallChartQuery = (id: string) =>
  queryOptions({
    queryKey: ['wall-chart', id],
    queryFn: () => answerOf(api.GET('/api/v1/programmes/{id}/wall-chart', { params: { path: { id } } })),
    refetchInterval: AGAIN_MS,
    placeholderData: keepPreviousData,
  });
