import { type RefObject, useEffect, useState } from 'react';

/** The sheet as it is printed: A3 across at 96 px to the inch. */
export const SHEET = { width: 1587, height: 1122 } as const;
export const STEPS = [0.6, 0.7, 0.8, 0.85, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3] as const;
/** Below this nobody reads it; the sheet is then moved sideways instead. */
const LEGIBLE = 0.8;
const PHONE = 720;

export interface Zoom {
  readonly zoom: number;
  /** In full screen the sheet takes the screen's shape. */
  readonly width: number;
  readonly full: boolean;
}

/** The largest step at which the sheet fits its frame; in full screen both ways. */
export function useZoom(frame: RefObject<HTMLElement | null>, chosen: number | null): Zoom {
  const [zoom, setZoom] = useState<Zoom>({ zoom: 1, width: SHEET.width, full: false });
  useEffect(() => {
    const place = frame.current;
    if (!place) return;
    const measure = () => {
      const next = fit(place, chosen);
      setZoom((now) =>
        now.zoom === next.zoom && now.width === next.width && now.full === next.full ? now : next,
      );
    };
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    document.addEventListener('fullscreenchange', measure);
    return () => {
      watch.disconnect();
      document.removeEventListener('fullscreenchange', measure);
    };
  }, [frame, chosen]);
  return zoom;
}

function fit(place: HTMLElement, chosen: number | null): Zoom {
  const { clientWidth, clientHeight } = place;
  const full = document.fullscreenElement === place;
  if (window.innerWidth <= PHONE && !full) return { zoom: 1, width: SHEET.width, full };
  if (!full) {
    const fitting = STEPS.findLast((step) => step * SHEET.width <= clientWidth) ?? LEGIBLE;
    return { zoom: chosen ?? Math.max(LEGIBLE, fitting), width: SHEET.width, full };
  }
  const zoom = Math.min(clientWidth / SHEET.width, clientHeight / SHEET.height);
  return { zoom, width: Math.floor(clientWidth / zoom), full };
}
