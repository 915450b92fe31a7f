package org.hyzmat.host.data.h2file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/**
 * A file of H2 that corrects its head. H2 2.5.252 writes there the chunk before the one that made it write, from which
 * nothing leads to the newest chunk when that lies elsewhere than was foreseen: up to twenty acknowledged commits would
 * be gone after a kill.
 */
final class HeadedFile extends FileBase {

    private final FileChannel file;
    private StoreHead.Newest newest = StoreHead.Newest.NONE;

    HeadedFile(FileChannel file) {
        this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        if (position >= StoreHead.LENGTH) {
            newest = newest.orLater(bytes, position);
        } else if (position == 0 && bytes.remaining() == StoreHead.LENGTH) {
            return writeHead(bytes);
        }
        return file.write(bytes, position);
    }

    private int writeHead(ByteBuffer bytes) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(StoreHead.leadingTo(newest, bytes));
        while (head.hasRemaining()) {
            file.write(head, head.position());
        }
        bytes.position(bytes.limit());
        return StoreHead.LENGTH;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return file.write(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return file.read(bytes, position);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return file.read(bytes);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
        file.truncate(length);
        return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        file.force(metadata);
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return file.tryLock(position, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
