Attribute VB_Name = "KedangBridge"
Option Explicit
Option Private Module

' Between Excel and the one resident Python: one object, kept; renewed once when it is lost.

Private Const KD_ERROR As Long = &H80040201
Private Const KD_PAUSE As Double = 15

Private mServer As Object
Private mBusy As Boolean
Private mFailure As String
Private mFailedAt As Double

' A worksheet function; what goes wrong becomes a text in the cell that says why.
Public Function KdCall(ByVal functionName As String, ByVal arguments As Variant) As Variant
    Dim values As Variant, number As Long, why As String, again As Boolean
    On Error GoTo failed
    values = KdValues(arguments)
    If KdJustFailed() Then Err.Raise KD_ERROR, "Kedang", mFailure
retry:
    KdServe
    KdCall = mServer.Call(functionName, values, KdLang())
    Exit Function
failed:
    number = Err.Number
    why = Err.Description
    If KdIsLost(number) And Not again Then
        again = True
        KdForget
        Resume retry
    End If
    KdCall = KdTextWith("macro.error", "why", KdWhy(number, why, "macro.lost"))
End Function

' A button; the answer is what is left to be said, empty when Python has said it.
' A command is never sent twice: the server is asked for a sign of life before, and what is lost
' on the way is told.
Public Function KdRun(ByVal commandId As String) As String
    Dim kept As Variant, reply As Variant, told As String, number As Long
    If mBusy Then
        KdRun = KdText("macro.busy")
        Exit Function
    End If
    kept = KdKept()
    mBusy = True
    On Error GoTo failed
    KdRouse
    KdPatient True
    reply = mServer.Run(commandId, KdLang(), KdExcel())
    KdGoOnIn CStr(reply(LBound(reply) + 2))
done:
    KdPatient False
    mBusy = False
    KdGiveBack kept
    KdRun = told
    Exit Function
failed:
    number = Err.Number
    told = KdWhy(number, Err.Description, "macro.lost_run")
    If KdIsLost(number) Then KdForget
    Resume done
End Function

' Whether a command is being carried out.
Public Function KdBusy() As Boolean
    KdBusy = mBusy
End Function

' Ask the running command to stop.
Public Sub KdCancel()
    On Error Resume Next
    If Not mServer Is Nothing Then mServer.Cancel
End Sub

' Let go of the server; the next call starts another.
Public Sub KdForget()
    On Error Resume Next
    Set mServer = Nothing
    KdDisconnect
End Sub

' Connect unless that has been done; at first contact both sides compare versions.
Private Sub KdServe()
    Dim kept As Variant, number As Long, why As String, server As Object
    If Not mServer Is Nothing Then Exit Sub
    kept = KdKept()
    On Error GoTo failed
    KdSayInBar KdText("macro.starting")
    Set server = KdConnect()
    KdGreet server
    Set mServer = server
    mFailure = ""
    KdGiveBack kept
    Exit Sub
failed:
    number = Err.Number
    why = Err.Description
    KdGiveBack kept
    If Not KdIsLost(number) Then
        mFailure = KdWhy(number, why, "macro.lost")
        mFailedAt = Timer
    End If
    Err.Raise number, "Kedang", why
End Sub

' Before a button: is the server still there? One that is lost is renewed, once.
Private Sub KdRouse()
    Dim number As Long, why As String, again As Boolean
    On Error GoTo failed
    If Not mServer Is Nothing Then KdGreet mServer
retry:
    KdServe
    Exit Sub
failed:
    number = Err.Number
    why = Err.Description
    If again Or Not KdIsLost(number) Then Err.Raise number, "Kedang", why
    again = True
    KdForget
    Resume retry
End Sub

Private Sub KdGreet(ByVal server As Object)
    Dim answer As String
    answer = server.Handshake(KdText("addin.version"), KdLang())
    If Left$(answer, 2) <> "ok" Then Err.Raise KD_ERROR, "Kedang", answer
End Sub

' A sheet full of formulas does not try again and again to start what has just failed to start.
Private Function KdJustFailed() As Boolean
    If mServer Is Nothing And mFailure <> "" Then KdJustFailed = Abs(Timer - mFailedAt) < KD_PAUSE
End Function

' The server has gone (RPC unavailable, failed, disconnected; no such object), not refused.
Private Function KdIsLost(ByVal number As Long) As Boolean
    Select Case number
        Case -2147023174, -2147023170, -2147417848, -2147417842, -2147220995, 429, 462
            KdIsLost = True
    End Select
End Function

' One line for people. Of a Python traceback the library puts the message first.
Private Function KdWhy(ByVal number As Long, ByVal description As String, ByVal lostKey As String) As String
    If KdIsLost(number) Then
        KdWhy = KdText(lostKey)
    ElseIf description = "" Then
        KdWhy = CStr(number)
    Else
        KdWhy = Split(Replace(description, vbCr, vbLf), vbLf)(0)
    End If
End Function

' The arguments as plain values, ranges read in one go.
Private Function KdValues(ByVal arguments As Variant) As Variant
    Dim values() As Variant, index As Long
    ReDim values(LBound(arguments) To UBound(arguments))
    For index = LBound(arguments) To UBound(arguments)
        values(index) = KdValue(arguments(index))
    Next index
    KdValues = values
End Function

Private Function KdValue(Optional ByVal argument As Variant) As Variant
    Dim area As Object
    If IsMissing(argument) Then
        KdValue = Empty
    ElseIf IsObject(argument) Then
        Set area = argument
        If area.Areas.Count > 1 Then Err.Raise KD_ERROR, "Kedang", KdText("macro.areas")
        KdValue = KdFilled(area).Value
    Else
        KdValue = argument
    End If
End Function

' Of whole columns, the part that is in use.
Private Function KdFilled(ByVal area As Object) As Object
    Dim used As Object, last As Long
    Set KdFilled = area
    If area.Rows.Count < area.Worksheet.Rows.Count Then Exit Function
    Set used = area.Worksheet.UsedRange
    last = used.Row + used.Rows.Count - 1
    Set KdFilled = area.Resize(last, area.Columns.Count)
End Function
