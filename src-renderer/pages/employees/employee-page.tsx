import { Link, useParams } from '@tanstack/react-router';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { EmployeeDetail } from './employee-detail.tsx';

/** One employee on a page of his own, as links from the search and from cases reach him. */
export function EmployeePage() {
  const { employeeId } = useParams({ from: '/employees/$employeeId' });
  return (
    <div style={{ maxWidth: '52rem' }}>
      <PageHeader title="Data pegawai" back={<Link to="/employees">Pegawai</Link>} />
      <EmployeeDetail employeeId={employeeId} />
    </div>
  );
}
