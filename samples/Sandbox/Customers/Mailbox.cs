namespace BizKitHub.Sandbox.Customers;

/// <summary>Keeps the mails that the API would have sent, oldest first; when it is full the oldest go.</summary>
internal sealed class Mailbox
{
    private const int Capacity = 1_000;

    private readonly Lock _gate = new();
    private readonly Queue<SentMail> _mails = new();

    public IReadOnlyList<SentMail> Mails
    {
        get
        {
            lock (_gate)
            {
                return [.. _mails];
            }
        }
    }

    public void Send(SentMail mail)
    {
        lock (_gate)
        {
            if (_mails.Count == Capacity)
            {
                _mails.Dequeue();
            }

            _mails.Enqueue(mail);
        }
    }
}
