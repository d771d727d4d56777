import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useSession } from '#renderer/app/session.ts';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import styles from './settings-page.module.css';

const sections = [
  { to: '/office', label: 'Profil kantor', permission: 'signed_in' },
  { to: '/office/officials', label: 'Pejabat', permission: 'signed_in' },
  { to: '/office/calendar', label: 'Kalender', permission: 'signed_in' },
  { to: '/office/rules', label: 'Aturan', permission: 'signed_in' },
  { to: '/office/bodies', label: 'Lembaga pengawas', permission: 'signed_in' },
  { to: '/office/users', label: 'Pengguna', permission: 'users.write' },
  { to: '/office/audit', label: 'Jejak perubahan', permission: 'audit.read' },
] as const;

/** Everything about the office itself; each section has its own address. */
export function SettingsPage() {
  const { user } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname.replace(/\/$/, '') });
  const here = sections.find(({ to }) => to === path);
  return (
    <>
      <PageHeader title={here === undefined ? 'Pengaturan' : `Pengaturan: ${here.label}`} />
      <nav className={styles.sections} aria-label="Bagian pengaturan">
        {sections
          .filter(({ permission }) => user.permissions.includes(permission))
          .map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              data-here={to === path}
              {...(to === path && { 'aria-current': 'page' as const })}
            >
              {label}
            </Link>
          ))}
      </nav>
      <Outlet />
    </>
  );
}
