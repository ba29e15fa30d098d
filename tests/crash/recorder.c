/* Writes down every change a program makes to the files below CRASH_FOLDER, in their order, to CRASH_LOG.
 *
 * Loaded with LD_PRELOAD. Each record says what was done to which inode or name, with the data; what is
 * written to the file CRASH_MARKS becomes a mark. A call that would change a file in a way that is not
 * written down here is recorded as unknown ('?'), and the replay refuses the recording. Memory-mapped
 * files are such, but for SQLite's -shm: that is an index of the log which SQLite never trusts after a
 * crash and builds anew, so nothing in it needs to survive.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define PATHS 4096
#define EXPORT __attribute__((visibility("default")))

struct record {
    uint32_t kind, path, other, data; /* the kind's letter; lengths of what follows */
    uint64_t inode, at;
};

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *marks;
static size_t folder_length;
static int out = -1;

__attribute__((constructor)) static void begin(void) {
    const char *log = getenv("CRASH_LOG");
    folder = getenv("CRASH_FOLDER");
    marks = getenv("CRASH_MARKS");
    if (!log || !folder) return;
    folder_length = strlen(folder);
    out = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (out < 0) abort();
}

static void note(char kind, uint64_t inode, uint64_t at, const char *path, const char *other,
                 const void *data, size_t length) {
    struct record head = {(uint32_t)kind, path ? strlen(path) : 0, other ? strlen(other) : 0,
                          (uint32_t)length, inode, at};
    struct iovec parts[4] = {{&head, sizeof head}, {(void *)path, head.path},
                             {(void *)other, head.other}, {(void *)data, length}};
    ssize_t whole = (ssize_t)(sizeof head + head.path + head.other + length);
    int kept = errno;
    if (syscall(SYS_writev, out, parts, 4) != whole) abort();
    errno = kept;
}

static int inside(const char *path) {
    return out >= 0 && !strncmp(path, folder, folder_length) &&
           (path[folder_length] == '/' || !path[folder_length]);
}

/* The absolute path of a name beside an open folder. */
static void whole_path(int at, const char *name, char *path) {
    char link[64];
    ssize_t length = 0;
    if (name[0] != '/') {
        if (at == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
        else snprintf(link, sizeof link, "/proc/self/fd/%d", at);
        length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATHS / 2);
        if (length < 0) length = 0;
        path[length++] = '/';
    }
    snprintf(path + length, (size_t)(PATHS - length), "%s", name);
}

/* Whether an open file lies in the folder (1), is the file of marks (2), or neither (0). */
static int ours(int descriptor, char *path, uint64_t *inode) {
    char link[64];
    struct stat found;
    int kept = errno, kind = 0;
    if (out < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATHS - 1);
    if (length > 0 && path[0] == '/') {
        path[length] = 0;
        if (marks && !strcmp(path, marks)) kind = 2;
        else if (inside(path) && !fstat(descriptor, &found)) {
            *inode = found.st_ino;
            kind = 1;
        }
    }
    errno = kept;
    return kind;
}

static int is_index(const char *path) {
    size_t length = strlen(path);
    return length > 4 && !strcmp(path + length - 4, "-shm");
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define LOCK pthread_mutex_lock(&one)
#define UNLOCK pthread_mutex_unlock(&one)

/* ---- opening */

static int opened(int descriptor, const char *path, int existed, int flags, int mode) {
    struct stat found;
    if (descriptor < 0 || !inside(path) || fstat(descriptor, &found) || !S_ISREG(found.st_mode)) return descriptor;
    if ((flags & O_TMPFILE) == O_TMPFILE) note('?', 0, 0, path, "O_TMPFILE", NULL, 0);
    else if (!existed) note('C', found.st_ino, (uint64_t)found.st_mode & 07777, path, NULL, NULL, 0);
    else if (flags & O_TRUNC) note('T', found.st_ino, 0, path, NULL, NULL, 0);
    (void)mode;
    return descriptor;
}

#define OPENING(name, at, call)                                             \
    int mode = 0, descriptor, existed;                                      \
    struct stat found;                                                      \
    char path[PATHS];                                                       \
    if (flags & (O_CREAT | O_TMPFILE)) {                                    \
        va_list rest;                                                       \
        va_start(rest, flags);                                              \
        mode = va_arg(rest, int);                                           \
        va_end(rest);                                                       \
    }                                                                       \
    REAL(name);                                                             \
    if (out < 0 || !(flags & (O_CREAT | O_TRUNC | O_TMPFILE))) return call; \
    LOCK;                                                                   \
    whole_path(at, file, path);                                             \
    existed = !lstat(path, &found);                                         \
    descriptor = opened(call, path, existed, flags, mode);                  \
    UNLOCK;                                                                 \
    return descriptor;

EXPORT int open(const char *file, int flags, ...) { OPENING(open, AT_FDCWD, real(file, flags, mode)) }
EXPORT int open64(const char *file, int flags, ...) { OPENING(open64, AT_FDCWD, real(file, flags, mode)) }
EXPORT int openat(int at, const char *file, int flags, ...) { OPENING(openat, at, real(at, file, flags, mode)) }
EXPORT int openat64(int at, const char *file, int flags, ...) { OPENING(openat64, at, real(at, file, flags, mode)) }

/* ---- writing */

static void wrote(int descriptor, const void *data, ssize_t length, off_t at) {
    char path[PATHS];
    uint64_t inode = 0;
    int kind = length > 0 ? ours(descriptor, path, &inode) : 0;
    if (kind == 2) note('M', 0, 0, NULL, NULL, data, (size_t)length);
    if (kind != 1 || is_index(path)) return;
    if (at < 0) at = lseek(descriptor, 0, SEEK_CUR) - length;
    note('W', inode, (uint64_t)at, path, NULL, data, (size_t)length);
}

static void wrote_parts(int descriptor, const struct iovec *parts, int count, ssize_t length, off_t at) {
    char path[PATHS];
    uint64_t inode;
    if (length <= 0 || !ours(descriptor, path, &inode)) return;
    char *data = malloc((size_t)length), *end = data;
    for (int i = 0; i < count && end < data + length; i++) {
        size_t left = (size_t)(data + length - end), size = parts[i].iov_len < left ? parts[i].iov_len : left;
        memcpy(end, parts[i].iov_base, size);
        end += size;
    }
    wrote(descriptor, data, length, at);
    free(data);
}

#define NOTED(name, type, call, after) \
    REAL(name);                        \
    if (out < 0) return call;          \
    LOCK;                              \
    type done = call;                  \
    after;                             \
    UNLOCK;                            \
    return done;

EXPORT ssize_t write(int fd, const void *data, size_t size) {
    NOTED(write, ssize_t, real(fd, data, size), wrote(fd, data, done, -1))
}
EXPORT ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    NOTED(pwrite, ssize_t, real(fd, data, size, at), wrote(fd, data, done, at))
}
EXPORT ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    NOTED(pwrite64, ssize_t, real(fd, data, size, at), wrote(fd, data, done, at))
}
EXPORT ssize_t writev(int fd, const struct iovec *parts, int count) {
    NOTED(writev, ssize_t, real(fd, parts, count), wrote_parts(fd, parts, count, done, -1))
}
EXPORT ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
    NOTED(pwritev, ssize_t, real(fd, parts, count, at), wrote_parts(fd, parts, count, done, at))
}
EXPORT ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
    NOTED(pwritev64, ssize_t, real(fd, parts, count, at), wrote_parts(fd, parts, count, done, at))
}

/* Copying inside the kernel is refused, so that the caller reads and writes. */
#define REFUSED(name, fd, call)                                        \
    REAL(name);                                                        \
    char path[PATHS];                                                  \
    uint64_t inode;                                                    \
    if (!ours(fd, path, &inode)) return call;                          \
    errno = EINVAL;                                                    \
    return -1;

ssize_t sendfile(int, int, off_t *, size_t);
ssize_t sendfile64(int, int, off64_t *, size_t);
EXPORT ssize_t sendfile(int to, int from, off_t *at, size_t size) { REFUSED(sendfile, to, real(to, from, at, size)) }
EXPORT ssize_t sendfile64(int to, int from, off64_t *at, size_t size) { REFUSED(sendfile64, to, real(to, from, at, size)) }
EXPORT ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t size, unsigned flags) {
    REFUSED(copy_file_range, to, real(from, a, to, b, size, flags))
}

/* ---- sizes and rights of an open file, and waiting for the disk */

static void changed(char kind, int fd, int failed, uint64_t value) {
    char path[PATHS];
    uint64_t inode;
    if (!failed && ours(fd, path, &inode) == 1 && !is_index(path)) note(kind, inode, value, path, NULL, NULL, 0);
}

/* A file that was made longer ahead of its writes. */
static void longer(int fd, int failed, int mode, off_t end) {
    struct stat found;
    if (!failed && mode == 0 && !fstat(fd, &found) && found.st_size >= end) changed('T', fd, 0, (uint64_t)found.st_size);
    else if (mode != FALLOC_FL_KEEP_SIZE) changed('?', fd, failed, 0);
}

EXPORT int ftruncate(int fd, off_t size) { NOTED(ftruncate, int, real(fd, size), changed('T', fd, done, (uint64_t)size)) }
EXPORT int ftruncate64(int fd, off64_t size) { NOTED(ftruncate64, int, real(fd, size), changed('T', fd, done, (uint64_t)size)) }
EXPORT int fallocate(int fd, int mode, off_t at, off_t size) { NOTED(fallocate, int, real(fd, mode, at, size), longer(fd, done, mode, at + size)) }
EXPORT int fallocate64(int fd, int mode, off64_t at, off64_t size) { NOTED(fallocate64, int, real(fd, mode, at, size), longer(fd, done, mode, at + size)) }
EXPORT int posix_fallocate(int fd, off_t at, off_t size) { NOTED(posix_fallocate, int, real(fd, at, size), longer(fd, done, 0, at + size)) }
EXPORT int posix_fallocate64(int fd, off64_t at, off64_t size) { NOTED(posix_fallocate64, int, real(fd, at, size), longer(fd, done, 0, at + size)) }
EXPORT int fchmod(int fd, mode_t mode) { NOTED(fchmod, int, real(fd, mode), changed('P', fd, done, mode)) }
EXPORT int fsync(int fd) { NOTED(fsync, int, real(fd), changed('S', fd, done, 0)) }
EXPORT int fdatasync(int fd) { NOTED(fdatasync, int, real(fd), changed('S', fd, done, 0)) }
EXPORT int syncfs(int fd) { NOTED(syncfs, int, real(fd), changed('A', fd, done, 0)) }
EXPORT void sync(void) {
    REAL(sync);
    LOCK;
    real();
    if (out >= 0) note('A', 0, 0, NULL, NULL, NULL, 0);
    UNLOCK;
}
/* It promises nothing about sizes or the disk's own cache, so it counts for nothing and is not recorded. */
EXPORT int sync_file_range(int fd, off64_t at, off64_t size, unsigned flags) {
    REAL(sync_file_range);
    return real(fd, at, size, flags);
}

static void mapped(int fd, void *where, int protection, int flags) {
    char path[PATHS];
    uint64_t inode;
    if (where == MAP_FAILED || fd < 0 || !(protection & PROT_WRITE) || !(flags & MAP_SHARED)) return;
    if (ours(fd, path, &inode) == 1 && !is_index(path)) note('?', inode, 0, path, "mmap", NULL, 0);
}
EXPORT void *mmap(void *start, size_t size, int protection, int flags, int fd, off_t at) {
    NOTED(mmap, void *, real(start, size, protection, flags, fd, at), mapped(fd, done, protection, flags))
}
EXPORT void *mmap64(void *start, size_t size, int protection, int flags, int fd, off64_t at) {
    NOTED(mmap64, void *, real(start, size, protection, flags, fd, at), mapped(fd, done, protection, flags))
}

/* ---- names */

static void named(char kind, int failed, int from, const char *name, int to, const char *other, uint64_t value) {
    char path[PATHS], second[PATHS];
    struct stat found = {0};
    if (failed) return;
    whole_path(from, name, path);
    if (other) whole_path(to, other, second);
    if (!inside(path) && !(other && inside(second))) return;
    lstat(other ? second : path, &found);
    if (kind == 'P') value &= 07777;
    if (kind == 'D') value = found.st_mode & 07777;
    note(kind, found.st_ino, value, path, other ? second : NULL, NULL, 0);
}

#define NAMED(name, call, kind, from, file, to, other, value) \
    NOTED(name, int, call, named(kind, done, from, file, to, other, value))

EXPORT int rename(const char *a, const char *b) { NAMED(rename, real(a, b), 'R', AT_FDCWD, a, AT_FDCWD, b, 0) }
EXPORT int renameat(int x, const char *a, int y, const char *b) { NAMED(renameat, real(x, a, y, b), 'R', x, a, y, b, 0) }
EXPORT int renameat2(int x, const char *a, int y, const char *b, unsigned f) {
    NAMED(renameat2, real(x, a, y, b, f), (f & RENAME_EXCHANGE ? '?' : 'R'), x, a, y, b, 0)
}
EXPORT int link(const char *a, const char *b) { NAMED(link, real(a, b), 'L', AT_FDCWD, a, AT_FDCWD, b, 0) }
EXPORT int linkat(int x, const char *a, int y, const char *b, int f) { NAMED(linkat, real(x, a, y, b, f), 'L', x, a, y, b, 0) }
EXPORT int symlink(const char *a, const char *b) { NAMED(symlink, real(a, b), '?', AT_FDCWD, b, AT_FDCWD, NULL, 0) }
EXPORT int unlink(const char *a) { NAMED(unlink, real(a), 'U', AT_FDCWD, a, AT_FDCWD, NULL, 0) }
EXPORT int unlinkat(int x, const char *a, int f) { NAMED(unlinkat, real(x, a, f), 'U', x, a, AT_FDCWD, NULL, 0) }
EXPORT int remove(const char *a) { NAMED(remove, real(a), 'U', AT_FDCWD, a, AT_FDCWD, NULL, 0) }
EXPORT int rmdir(const char *a) { NAMED(rmdir, real(a), 'U', AT_FDCWD, a, AT_FDCWD, NULL, 0) }
EXPORT int mkdir(const char *a, mode_t m) { NAMED(mkdir, real(a, m), 'D', AT_FDCWD, a, AT_FDCWD, NULL, 0) }
EXPORT int mkdirat(int x, const char *a, mode_t m) { NAMED(mkdirat, real(x, a, m), 'D', x, a, AT_FDCWD, NULL, 0) }
EXPORT int chmod(const char *a, mode_t m) { NAMED(chmod, real(a, m), 'P', AT_FDCWD, a, AT_FDCWD, NULL, m) }
EXPORT int fchmodat(int x, const char *a, mode_t m, int f) { NAMED(fchmodat, real(x, a, m, f), 'P', x, a, AT_FDCWD, NULL, m) }
EXPORT int truncate(const char *a, off_t n) { NAMED(truncate, real(a, n), 'T', AT_FDCWD, a, AT_FDCWD, NULL, (uint64_t)n) }
EXPORT int truncate64(const char *a, off64_t n) { NAMED(truncate64, real(a, n), 'T', AT_FDCWD, a, AT_FDCWD, NULL, (uint64_t)n) }
