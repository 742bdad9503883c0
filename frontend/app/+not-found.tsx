export { NotFoundScreen as default } from '@/features/you/NotFoundScreen';
