import {
  ActionIcon,
  AppShell,
  Burger,
  Kbd,
  Menu,
  Text,
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { changePassword } from '#renderer/pages/session/change-password.tsx';
import {
  CaseIcon,
  ChevronDownIcon,
  DeskIcon,
  InboxIcon,
  KeyIcon,
  LetterIcon,
  MoonIcon,
  PeopleIcon,
  PersonIcon,
  ReportIcon,
  SearchIcon,
  SettingsIcon,
  SignOutIcon,
  SunIcon,
} from '#renderer/parts/icons.tsx';
import { roles } from '#shared/vocabulary.ts';
import styles from './frame.module.css';
import { openPalette, Palette } from './palette.tsx';
import { useCommand } from './procedures.ts';
import { useSession } from './session.ts';

const rooms = [
  { to: '/', label: 'Meja Kerja', icon: <DeskIcon /> },
  { to: '/recommendations', label: 'Rekomendasi', icon: <InboxIcon /> },
  { to: '/cases', label: 'Perkara', icon: <CaseIcon /> },
  { to: '/employees', label: 'Pegawai', icon: <PeopleIcon /> },
  { to: '/letters', label: 'Surat', icon: <LetterIcon /> },
  { to: '/reports', label: 'Laporan', icon: <ReportIcon /> },
  { to: '/office', label: 'Pengaturan', icon: <SettingsIcon /> },
] as const;

/** What stands around every page: rooms at the left, search and the officer's own menu at the top. */
export function Frame() {
  const [menuOpen, menu] = useDisclosure(false);
  const { officeName } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);

  // A new page starts at its top, and the narrow window's menu has done its work.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the page changes.
  useEffect(() => {
    menu.close();
  }, [path]);

  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 190, breakpoint: 'md', collapsed: { mobile: !menuOpen } }}
      padding="md"
    >
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        Langsung ke isi halaman
      </button>
      <AppShell.Header className={styles.header}>
        <Burger
          hiddenFrom="md"
          size="sm"
          opened={menuOpen}
          onClick={menu.toggle}
          aria-label={menuOpen ? 'Tutup menu' : 'Buka menu'}
        />
        <div className={styles.brand}>
          <span className={styles.mark}>Netra</span>
          <span className={styles.office}>{officeName}</span>
        </div>
        <UnstyledButton className={styles.search} onClick={openPalette} aria-keyshortcuts="Control+K">
          <SearchIcon />
          <span>Cari apa saja …</span>
          <Kbd size="xs">Ctrl+K</Kbd>
        </UnstyledButton>
        <ColourSwitch />
        <OwnMenu />
      </AppShell.Header>
      <AppShell.Navbar className={styles.rooms} data-open={menuOpen} aria-label="Ruang kerja">
        <div>
          {rooms.map((room) => (
            <Room key={room.to} {...room} here={isHere(path, room.to)} />
          ))}
        </div>
      </AppShell.Navbar>
      <AppShell.Main ref={main} tabIndex={-1} className={styles.main}>
        <div className={styles.page}>
          <Outlet />
        </div>
      </AppShell.Main>
      <Palette rooms={rooms} />
    </AppShell>
  );
}

export function isHere(path: string, room: string): boolean {
  return room === '/' ? path === '/' : path === room || path.startsWith(`${room}/`);
}

function Room({ to, label, icon, here }: { to: string; label: string; icon: ReactNode; here: boolean }) {
  return (
    <Link to={to} className={styles.room} data-here={here} {...(here && { 'aria-current': 'page' as const })}>
      {icon}
      {label}
    </Link>
  );
}

function ColourSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = dark ? 'Pakai tampilan terang' : 'Pakai tampilan gelap';
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} size="lg" onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
        {dark ? <SunIcon size={18} /> : <MoonIcon size={18} />}
      </ActionIcon>
    </Tooltip>
  );
}

function OwnMenu() {
  const { user } = useSession();
  const signOut = useCommand('session.signOut');
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={styles.own}>
          <span className={styles.ownIcon}>
            <PersonIcon size={18} />
          </span>
          <span className={styles.ownWords}>
            <Text component="span" size="sm" fw={600} truncate>
              {user.displayName}
            </Text>
            <Text component="span" size="xs" c="dimmed">
              {roles[user.role]}
            </Text>
          </span>
          <ChevronDownIcon size={14} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<KeyIcon />} onClick={changePassword}>
          Ganti kata sandi
        </Menu.Item>
        <Menu.Item
          leftSection={<SignOutIcon />}
          // Loading the page anew leaves nothing of the work in memory for the next person at this PC.
          onClick={() => void signOut.run({}).finally(() => window.location.reload())}
        >
          Keluar
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
