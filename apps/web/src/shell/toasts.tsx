export const Toasts = () => null;
