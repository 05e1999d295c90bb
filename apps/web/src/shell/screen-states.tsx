export const ScreenLoading = () => null;
export const ScreenFailed = () => null;
export const ScreenMissing = () => null;
