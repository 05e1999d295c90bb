import { Outlet } from '@tanstack/react-router';

export function Shell() {
  return (
    <main className="page" id="main">
      <Outlet />
    </main>
  );
}
