export const ExpiredDialogue = () => null;
