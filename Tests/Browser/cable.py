"""A cable that can be pulled: what comes in at its end is passed on to a place, until it is cut. Every connection ends then, open streams too.
While `loses_answers` is set, what is sent arrives, and the answer gets lost on the way back."""
import socket
import threading


class Cable:
    def __init__(self, address):
        self._to = ("127.0.0.1", int(address.rsplit(":", 1)[1]))
        self._ends, self._lock, self._cut = set(), threading.Lock(), False
        self.loses_answers, self.lost = False, 0
        self._door = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._door.getsockname()[1]}"
        threading.Thread(target=self._welcome, daemon=True).start()

    def _welcome(self):
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            if self._cut:
                near.close()
                continue
            far = socket.create_connection(self._to)
            with self._lock:
                self._ends |= {near, far}
            for source, target, is_answer in ((near, far, False), (far, near, True)):
                threading.Thread(target=self._carry, args=(source, target, is_answer), daemon=True).start()

    def _carry(self, source, target, is_answer):
        try:
            while some := source.recv(65536):
                if is_answer and self.loses_answers:
                    self.lost += 1
                    break
                target.sendall(some)
        except OSError:
            pass
        for end in (source, target):
            self._end(end)

    def _end(self, end):
        with self._lock:
            self._ends.discard(end)
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        end.close()

    def cut(self):
        self._cut = True
        for end in list(self._ends):
            self._end(end)

    def mend(self):
        self._cut = False

    def close(self):
        self.cut()
        self._door.close()
